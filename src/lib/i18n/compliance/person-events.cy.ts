import { eventNewsCy } from './person-event-news.cy.ts';
import { titlesCy } from '#lib/i18n/shared/person-titles.cy.ts';
import { withinSentence } from '#lib/i18n/dates.ts';
import { onWelshDay } from '#lib/i18n/welsh-mutations.ts';
import { contactAttemptsCy } from './contact-attempts.cy.ts';
import type { EventsText } from './person-events.en.ts';

export const eventsCy: EventsText = {
	title: 'Beth ddigwyddodd',
	heading: eventNewsCy.heading,
	recorded: {
		failed_to_attend: (on) => `Nid oeddech yn eich apwyntiad ${onWelshDay(on)}.`,
		attended_failed_to_comply: (on) =>
			`Daethoch i’ch apwyntiad ${onWelshDay(on)}. Nid aeth rhywbeth yno fel y dylai.`,
		sent_home_behaviour: (on) => `Daethoch i’ch apwyntiad ${onWelshDay(on)}. Gofynnwyd i chi fynd adref.`,
		other: (on) => `Mae gennym gwestiwn am un o’ch rheolau, ${onWelshDay(on)}.`
	},
	writtenDown: 'Dyma beth gafodd ei nodi:',
	asked: 'Beth ddigwyddodd? Rydym am ei glywed gennych chi.',
	neededBy: (on) => `Dywedwch wrthym erbyn ${on}. Mae’r diwrnod hwnnw’n dal i gyfrif.`,
	lateIsKept:
		'Mae’r diwrnod i ddweud wrthym wedi mynd heibio. Gallwch ddweud wrthym o hyd. Caiff ei gadw a’i ddarllen.',
	moreTime: (on) => `Mae gennych fwy o amser. Y diwrnod olaf yw ${on}.`,
	nothingDecided: eventNewsCy.nothingDecided,
	tell: 'Dywedwch beth ddigwyddodd',
	tellMore: 'Dweud mwy wrthym',
	seeAppointment: 'Gweld yr apwyntiad',
	whoDecides: 'Pwy sy’n penderfynu, a sut',
	decides: (officer) => `${officer} sy’n penderfynu. Nid yw cyfrifiadur byth yn penderfynu.`,
	yourOfficer: 'Eich swyddog',
	how: [
		'Bydd yn darllen beth ddywedwch, yn eich geiriau eich hun.',
		'Bydd yn edrych ar unrhyw dystiolaeth, ac ar beth sy’n digwydd yn eich bywyd.',
		'Cewch y rhesymau mewn geiriau syml, a gallwch ofyn am edrych eto.'
	],
	howMore: 'Sut mae’n cael ei benderfynu',
	waitingForManager:
		'Mae rheolwr eto i edrych ar hyn. Tan hynny nid yw’n cyfrif. Byddwch yn gweld yma beth y mae’n ei ddweud.',

	yourSide: 'Beth ddywedoch wrthym',
	nothingTold: 'Nid ydych wedi dweud wrthym am hyn eto.',
	notAnswered: {
		heading: 'Nid oeddem wedi’ch ateb',
		said: (when) => `Dywedoch wrthym cyn iddo ddechrau: ${withinSentence(when)}.`,
		promised: (day) => `Roeddem wedi bwriadu ateb erbyn ${day}.`,
		above: 'Mae’r hyn a ddywedoch wrthym ar y brig.',
		ours: 'Nid oedd neb wedi ateb pan ddechreuodd. Ein bai ni yw hynny, nid eich bai chi.'
	},
	toldBefore: 'Dywedoch hyn wrthym cyn iddo ddigwydd. Mae’n rhan o’ch ochr chi.',
	toldToo: 'Dywedoch hyn wrthym hefyd. Mae’n rhan o’ch ochr chi.',
	writtenFor: (by) => `Nodwyd hyn i chi gan ${by}.`,
	toldOn: (day) => `Dywedoch wrthym: ${day}`,
	writtenAt: (when) => `Nodwyd: ${when}`,
	offered: {
		chose: (when) => `Dewisoch amser arall: ${withinSentence(when)}.`,
		none: 'Dywedoch nad oes un o’r amseroedd eraill yn gweithio.',
		more: 'Gweld yr amseroedd a gynigiodd eich swyddog'
	},
	inTime: 'Dywedoch wrthym mewn pryd.',
	tapCounts: 'Yr amser y gwnaethoch dapio sy’n cyfrif.',
	sideUnsent: eventNewsCy.sideUnsent,
	wish: {
		call_me: 'Ffoniwch fi os gwelwch yn dda.',
		someone_helps_me: 'Gall rhywun fy helpu gyda hyn.'
	},
	proof: 'Tystiolaeth',
	savedOnPhone: 'Mae wedi’i gadw ar y ffôn hwn, gyda’r amser y gwnaethoch dapio.',
	savedAndSent: 'Mae wedi’i gadw a’i anfon.',
	savedNext: 'Bydd eich swyddog yn ei ddarllen cyn penderfynu dim. Gallwch ychwanegu mwy unrhyw bryd.',
	onceSentNext: 'Ar ôl ei anfon, bydd eich swyddog yn ei ddarllen cyn penderfynu dim. Gallwch ychwanegu mwy.',
	onceSentAfter: 'Ar ôl ei anfon, mae’n gofyn ynddo’i hun am edrych eto ar y penderfyniad.',
	savedAfter: 'Mae wedi’i gadw. Mae’n gofyn ynddo’i hun am edrych eto ar y penderfyniad.',

	attempts: 'Sut gwnaethom geisio cysylltu â chi',
	attempt: contactAttemptsCy,
	reached: 'Cawsom sgwrs.',

	decision: 'Beth gafodd ei benderfynu',
	outcome: {
		accepted: 'Mae eich rheswm wedi’i dderbyn',
		not_accepted: 'Ni chafodd y rheswm ei dderbyn',
		more_time: 'Mae gennych fwy o amser',
		not_a_failure: 'Ein hochr ni oedd hyn'
	},
	closed: {
		not_a_failure: 'Nid colled oedd hon',
		recorded_by_mistake: 'Ein camgymeriad ni oedd hwn',
		service_issue: 'Ein hochr ni oedd hyn'
	},
	action: {
		warning: 'Rhybudd',
		referral: 'Aeth at swyddog gorfodi',
		discussion: 'Sgwrs',
		licence_letter: 'Llythyr am eich trwydded',
		more_contact: 'Mwy o gyswllt am gyfnod',
		extra_conditions: 'Gofynnwyd am reol newydd',
		recall_consideration: 'Aeth at reolwyr, am eich galw’n ôl',
		no_further_action: 'Ni ddilynodd dim mwy'
	},
	yourWords: 'Eich geiriau chi',
	officersWords: 'Geiriau eich swyddog',
	decidedBy: (name, when) => `Penderfynwyd gan ${name}, ${withinSentence(when)}`,
	countersigned: (name) => `Edrychodd ${name}, rheolwr, arno hefyd`,
	counts: 'Sut mae’n cyfrif',
	former: 'Beth gafodd ei benderfynu cyn hyn',
	formerHint: 'Nid yw hyn yn dal mwyach. Mae’n aros yma er mwyn i chi ei ddarllen.',
	markRead: 'Rwyf wedi darllen hwn',
	print: 'Argraffu hwn',

	looks: 'Edrych eto',
	reviewOf: { officer: 'Gofynnoch i’ch swyddog.', manager: 'Gofynnoch i reolwr.' },
	lookByItself: 'Dywedoch fwy wrthym ar ôl y penderfyniad. Felly mae rhywun yn edrych arno eto.',
	lookByItselfLate:
		'Dywedoch fwy wrthym nag oedd gennym yma pan benderfynwyd hyn. Felly mae rhywun yn edrych arno eto.',
	lookAnswer: {
		stands: 'Mae’r penderfyniad yn aros fel y mae.',
		looks_again: 'Bydd yn cael ei benderfynu eto.'
	},
	lookOpen: 'Heb ei ateb eto.',
	askLink: 'Gofyn am edrych eto',
	ask: {
		title: titlesCy.look,
		hint: 'Nid yw gofyn byth yn cyfrif yn eich erbyn.',
		whom: 'Pwy ddylai edrych eto?',
		officer: 'Fy swyddog',
		manager: 'Rheolwr',
		words: 'Beth ddylent edrych arno?',
		wordsHint: 'Dywedwch beth nad yw’n iawn, neu beth sy’n newydd.',
		proof: 'Pa dystiolaeth sydd?',
		proofHint: 'Llythyr, neges, tocyn, neu berson sy’n gwybod. Gallwch ei adael yn wag.',
		save: 'Cadw ac anfon',
		saved: 'Mae eich cais wedi’i anfon. Byddwch yn gweld yr ateb yma ac ar yr Hafan.',
		onceSent: 'Mae eich cais wedi’i gadw ar y ffôn hwn.',
		otherWays: 'Ffyrdd eraill o ddweud nad ydych yn cytuno',
		notYet:
			'Nid oes dim wedi’i benderfynu eto, felly nid oes dim i edrych arno eto. Gallwch roi eich ochr chi o hyd.'
	},

	results: 'Beth ddaeth ohono',
	result: {
		not_taken_to_court: (on) => `Nid aeth i’r llys. Cafodd hynny ei setlo ${onWelshDay(on)}.`,
		order_continues: (on) => `Gadawodd y llys i’ch gorchymyn barhau ${onWelshDay(on)}.`,
		order_changed: (on) => `Newidiodd y llys eich gorchymyn ${onWelshDay(on)}.`,
		new_sentence: (on) => `Rhoddodd y llys ddedfryd newydd ${onWelshDay(on)}.`,
		not_recalled: (on) => `Ni chawsoch eich galw’n ôl. Cafodd hynny ei setlo ${onWelshDay(on)}.`,
		recalled: (on) => `Cawsoch eich galw’n ôl ${onWelshDay(on)}.`,
		returned: (on) => `Daethoch yn ôl ${onWelshDay(on)}.`
	},

	restart: {
		heading: eventNewsCy.restart,
		gotInTheWay: 'Beth ddaeth yn y ffordd',
		changes: 'Beth sy’n newid',
		nextStep: 'Y cam bach nesaf',
		on: 'Y diwrnod',
		ownWords: 'Yn eich geiriau chi',
		withYou: 'Gwnaethoch lunio hwn gyda’ch gilydd.',
		withoutYou: 'Ni lwyddom i gysylltu â chi. Gallwch ei newid o hyd gyda’ch swyddog.',
		see: 'Gweld sut mae’n mynd ymlaen'
	},

	pulse: {
		heading: 'Sut oedd hi i chi?',
		hint: 'Tri chwestiwn byr. Gallwch eu gadael.',
		promise: 'Cyfansymiau yn unig sy’n cael eu dangos, heb enwau. Ni all neb weld beth ddywedoch chi.',
		saidMySide: 'A gawsoch roi eich ochr chi?',
		understoodWhy: 'A ydych yn deall pam y cafodd ei benderfynu felly?',
		treatedWithRespect: 'A gawsoch eich trin â pharch?',
		answer: { yes: 'Yn llawn', partly: 'Yn rhannol', no: 'Ddim o gwbl' },
		send: 'Anfon fy atebion',
		thanks: 'Diolch. Rydym yn cadw eich atebion heb eich enw.',
		onceSent: 'Diolch. Mae eich atebion ar y ffôn hwn. Rydym yn eu cadw heb eich enw.'
	},

	account: {
		title: titlesCy.account,
		heading: 'Beth ddigwyddodd?',
		hint: 'Mae tapio’n ddigon. Gallwch hefyd ysgrifennu, neu ofyn i ni eich ffonio.',
		what: 'Beth ddaeth yn y ffordd?',
		whatHint: 'Tapiwch un neu fwy.',
		wishes: 'A yw’n anodd ysgrifennu?',
		callMe: 'Ffoniwch fi yn lle hynny',
		someoneHelps: 'Gall rhywun fy helpu gyda hyn',
		words: 'Yn eich geiriau eich hun',
		wordsHint: 'Mae ychydig eiriau yn ddigon. Cânt eu darllen fel rydych yn eu hysgrifennu.',
		proof: 'Pa dystiolaeth sydd?',
		proofHint:
			'Llythyr, neges, tocyn, neu berson sy’n gwybod. Dim tystiolaeth? Dywedwch hynny. Mae’n dal i gyfrif.',
		afterDecision:
			'Mae wedi’i benderfynu’n barod. Caiff beth ddywedwch ei gadw, ac mae’n gofyn am edrych eto.',
		heardFirst: 'Cewch eich clywed cyn penderfynu dim.',
		save: 'Cadw ac anfon'
	},

	list: 'Penderfyniadau amdanaf',
	none: 'Nid oes dim wedi’i benderfynu yn eich erbyn yma.',
	says: {
		undecided: 'Heb ei benderfynu eto',
		looked_at_again: 'Rhywun yn edrych eto',
		put_right: 'Wedi’i gywiro: dim yn agored'
	},
	takenBack: 'Wedi’i dynnu’n ôl',
	putRight: 'Cafodd ei gywiro ar ôl ei nodi. Nid oes dim yn agored amdano, ac ni phenderfynwyd dim.',
	warningGiven: (on) => `Rhybudd, a roddwyd ${onWelshDay(on)}`,
	letterGiven: (on) => `Llythyr am eich trwydded, a roddwyd ${onWelshDay(on)}`,
	elsewhere: 'Daeth gyda’ch cofnod, o’r adeg cyn hyn.'
};
