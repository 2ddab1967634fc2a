import { withinSentence } from '#lib/i18n/dates.ts';
import { onWelshDay } from '#lib/i18n/welsh-mutations.ts';
import type { WayBackText } from './staff-way-back.en.ts';

export const wayBackCy: WayBackText = {
	toEvent: 'Yn ôl at yr hyn a ddigwyddodd',
	toFairness: 'Yn ôl at y cofnod tegwch',
	restart: {
		title: 'Dechrau eto',
		heading: 'Dechrau eto, gyda’n gilydd',
		intro:
			'Lluniwch hwn gyda’r person. Dim ond gyda hwn y daw’r mater i ben. Bydd yn ei ddarllen, air am air.',
		inTheWay: 'Beth mae’n dweud oedd yn y ffordd',
		otherReports: 'Pethau eraill yn y ffordd y dywedwyd amdanynt, heb eu datrys eto',
		gotInTheWay: 'Beth oedd yn y ffordd',
		gotInTheWayHint: 'Cymerwch ef o’i eiriau ei hun. Dim beio.',
		changes: 'Beth sy’n newid',
		changesHint: 'Yr amser, y lle, y cymorth: beth a wnawn yn wahanol o hyn ymlaen.',
		nextStep: 'Y cam bach nesaf',
		ownStep: 'Yn ein geiriau ein hunain',
		nextStepWords: 'Y cam bach nesaf, mewn geiriau',
		nextStepHint:
			'Llenwch hwn lle nad yw un o’r camau uchod yn addas. Rhywbeth y gellir ei wneud yr wythnos hon sydd orau.',
		begins: 'Ble mae’n dechrau',
		appointment: (what, when) => `${what}, ${withinSentence(when)}`,
		aDay: 'Ar ddiwrnod arall',
		nextOn: 'Y diwrnod, os nad un o’r apwyntiadau uchod',
		drawnUp: 'Sut y lluniwyd ef',
		drawnUpOption: {
			together: 'Gyda’r person',
			could_not_reach: 'Ni chafwyd gafael ar y person'
		},
		ownWords: 'Ei eiriau ei hun amdano',
		ownWordsHint: 'Fel y mae’n ei ddweud. Cewch adael hwn yn wag.',
		missing: {
			gotInTheWay: 'Dywedwch beth oedd yn y ffordd.',
			changes: 'Dywedwch beth sy’n newid.',
			nextStep: 'Dewiswch y cam bach nesaf, neu ysgrifennwch un.',
			drawnUp: 'Dywedwch sut y lluniwyd ef.'
		},
		save: 'Cadw’r dechrau newydd',
		saved: 'Mae’r dechrau newydd wedi’i gadw. Gall y person ei ddarllen.',
		made: 'Y dechrau newydd',
		madeBy: (name, when) => `${name}, ${withinSentence(when)}`,
		beginsOn: 'Yn dechrau',
		again: 'Ei lunio o’r newydd',
		lookAtPlan: 'Edrych ar y cynllun eto',
		lookAtPlanWhy:
			'Mae angen edrych eto ar gynllun na ddaliodd: a yw’r drefn yn iawn, ac a yw’n ormod ar unwaith?'
	},
	result: {
		title: 'Canlyniad',
		heading: 'Beth ddaeth ohono',
		intro: 'Cofnodwch beth benderfynodd eraill. Bydd y person yn ei ddarllen.',
		afterRecall: 'Ar ôl dod yn ôl, caiff dechrau newydd ei lunio gyda’r person.',
		question: 'Beth ddaeth ohono?',
		on: 'Ar ba ddiwrnod',
		words: 'Mewn geiriau y gall y person eu darllen',
		wordsHint: 'Beth mae’n ei olygu iddo o hyn ymlaen. Cewch adael hwn yn wag.',
		missing: { result: 'Dywedwch beth ddaeth ohono.' },
		save: 'Cadw’r canlyniad',
		saved: 'Mae’r canlyniad wedi’i gadw. Gall y person ei ddarllen.',
		nothing: 'Nid oes canlyniad i aros amdano yma.',
		restartNext: 'Y dechrau newydd sydd nesaf',
		soFar: 'Ar gofnod hyd yma',
		line: (what, on, by) => `${what}: ${on} (${by})`
	},
	look: {
		title: 'Ailedrych',
		heading: 'Mae’n gofyn am ailedrych',
		headingLate: 'Daeth ei ochr ar ôl y penderfyniad',
		headingNotHere: 'Dywedodd fwy wrthym nag oedd ar gofnod adeg y penderfyniad',
		byItself:
			'Nid oes rhaid i neb ofyn: mae’r hyn a ddaw ar ôl penderfyniad yn gofyn am ailedrych ynddo’i hun.',
		ofManager: 'Gofynnir i’ch rheolwr am hyn. Gall rheolwr ei ateb hefyd.',
		when: (when) => `Dywedwyd: ${when}`,
		decidedAt: (when) => `Penderfynwyd: ${when}`,
		noWords: 'Ni ysgrifennwyd geiriau.',
		proof: 'Y dystiolaeth y mae’n sôn amdani:',
		question: 'Ar ôl edrych eto',
		result: {
			stands: 'Mae’r penderfyniad yn sefyll',
			looks_again: 'Caiff ei benderfynu eto'
		},
		resultHint: {
			stands: 'Bydd yn darllen eich geiriau. Gall gwyno o hyd, neu ofyn i reolwr.',
			looks_again:
				'Mae hyn yn agor y penderfyniad. Bydd yr un newydd yn cymryd ei le, a chaiff rhybudd a roddwyd gyda’r hen un ei dynnu’n ôl.'
		},
		words: 'Eich geiriau i’r person',
		wordsHint: 'Ar beth yr edrychoch, a beth a welsoch. Diolchwch am ofyn.',
		missing: { result: 'Dywedwch beth a wnewch ar ôl edrych eto.', words: 'Ysgrifennwch beth a welsoch.' },
		save: 'Anfon yr ateb',
		saved: {
			stands: 'Anfonwyd. Gall ddarllen eich ateb. Mae’r penderfyniad yn sefyll.',
			looks_again: 'Anfonwyd. Gall ddarllen eich ateb. Mae’n aros i gael ei benderfynu eto.'
		},
		answered: 'Yr ateb',
		answeredBy: (name, when) => `${name}, ${withinSentence(when)}`,
		decideAgain: 'Penderfynu eto'
	},
	warning: {
		title: 'Rhybudd',
		heading: {
			warning: 'Tynnu rhybudd yn ôl',
			licence_letter: 'Tynnu llythyr trwydded yn ôl'
		},
		given: 'Rhoddwyd',
		by: 'Rhoddwyd gan',
		under: 'O dan',
		counts: 'Yn cyfrif hyd at',
		countsThrough: (on) => `${on}, gan gynnwys y diwrnod hwnnw`,
		noLaw: 'Nid oes cyfraith sy’n dweud pa mor hir y mae llythyr trwydded yn cyfrif.',
		elsewhere: 'System arall a’i cofnododd.',
		toEvent: 'Gweld am beth yr oedd',
		explain: 'Nid yw un a dynnir yn ôl byth yn cyfrif eto. Mae’n aros ar gofnod, gyda’ch rheswm.',
		reason: 'Pam y caiff ei dynnu’n ôl',
		reasonHint: 'Bydd y person yn darllen hwn.',
		missing: { reason: 'Dywedwch pam y caiff ei dynnu’n ôl.' },
		save: 'Ei dynnu’n ôl',
		saved: 'Tynnwyd yn ôl. Nid yw’n cyfrif mwyach. Gall y person ddarllen eich rheswm.',
		withdrawn: (on) => `Tynnwyd yn ôl ${onWelshDay(on)}. Nid yw’n cyfrif.`,
		withdrawnReason: 'Y rheswm, fel y mae’r person yn ei ddarllen'
	},
	open: {
		title: 'Gofyn am ofyniad arall',
		heading: 'Gofyn am ofyniad arall',
		intro:
			'Ar gyfer yr hyn nad yw’n apwyntiad yma, fel cyrffyw neu le i fyw. Gofynnir i’r person yn gyntaf. Nid yw hyn yn penderfynu dim.',
		appointments: 'Ar gyfer apwyntiad, cofnodwch sut aeth: mae hynny’n gofyn i’r person ynddo’i hun.',
		appointmentsLink: 'Mynd i’r apwyntiadau',
		urgent: 'Nid yw trosedd newydd, bygythiad, parth gwaharddedig na thag yn perthyn yma.',
		urgentLink: 'Defnyddio’r weithdrefn frys',
		on: 'Ar ba ddiwrnod',
		facts: 'Beth ddigwyddodd, mewn ffeithiau',
		factsHint: 'Beth a welwyd ac a gofnodwyd, a gan bwy. Dim barn a dim beio: bydd y person yn darllen hwn.',
		missing: { facts: 'Dywedwch beth ddigwyddodd, mewn ffeithiau.' },
		save: 'Gofyn i’r person',
		saved: 'Mae’r cwestiwn ar agor. Gofynnir i’r person beth ddigwyddodd.'
	},
	urgent: {
		title: 'Gweithdrefn frys',
		heading: 'Defnyddiwch weithdrefn frys eich gwasanaeth',
		now: 'Gwnewch hynny nawr, cyn dim arall. Os oes perygl i fywyd, ffoniwch 999.',
		notHere:
			'Nid yw’r ap hwn yn ymdrin â’r materion hyn: trosedd newydd, bygythiad, parth gwaharddedig, tag yr ymyrrwyd ag ef. Ni chaiff dim yma eu harafu.',
		record: 'Wedyn: cofnodi iddi gael ei defnyddio',
		recordWhy: 'I staff yn unig. Nid yw’r person yn gweld hwn, ac nid oes cwestiwn iddo’n agor.',
		matter: 'Am beth yr oedd',
		on: 'Ar ba ddiwrnod y’i defnyddiwyd',
		words: 'Beth a wnaed, a phwy a gafodd wybod',
		wordsHint: 'Yn fyr. Yn y weithdrefn ei hun y mae lle’r cofnod llawn.',
		missing: { matter: 'Dywedwch am beth yr oedd.', words: 'Dywedwch beth a wnaed, a phwy a gafodd wybod.' },
		save: 'Cofnodi iddi gael ei defnyddio',
		saved: 'Cofnodwyd. I staff yn unig.'
	}
};
