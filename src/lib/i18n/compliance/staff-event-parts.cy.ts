import { withinSentence } from '#lib/i18n/dates.ts';
import { plural } from '#lib/domain/text/plural.ts';
import type { EventPartsText } from './staff-event-parts.en.ts';

export const eventPartsCy: EventPartsText = {
	eventKind: {
		failed_to_attend: 'Nid oedd mewn apwyntiad',
		attended_failed_to_comply: 'Daeth; nid aeth rhywbeth fel y dylai',
		sent_home_behaviour: 'Daeth, a gofynnwyd iddo neu iddi fynd adref',
		other: 'Gofyniad neu amod arall'
	},
	channel: {
		telephone: 'Galwad ffôn',
		text_message: 'Neges destun',
		email: 'E-bost',
		letter: 'Llythyr',
		visit: 'Ymweliad',
		in_person: 'Wyneb yn wyneb',
		through_someone: 'Drwy rywun y mae’n ei adnabod'
	},
	wish: {
		call_me: 'Mae’n gofyn am alwad ffôn.',
		someone_helps_me: 'Mae’n gofyn am rywun i helpu i’w ddweud.'
	},
	outcome: {
		accepted: 'Derbynnir y rheswm',
		not_accepted: 'Ni dderbynnir y rheswm',
		more_time: 'Mwy o amser i roi ei ochr',
		not_a_failure: 'Ein hochr ni: dim methiant'
	},
	action: {
		warning: 'Rhybudd',
		referral: 'Atgyfeirio at swyddog gorfodi',
		discussion: 'Sgwrs',
		licence_letter: 'Llythyr cydymffurfio â thrwydded',
		more_contact: 'Mwy o gyswllt',
		extra_conditions: 'Gofyn am amodau trwydded ychwanegol',
		recall_consideration: 'Ystyried galw’n ôl i’r carchar',
		no_further_action: 'Dim camau pellach'
	},
	alternative: {
		talk: 'Sgwrs',
		other_time_or_place: 'Amser neu le arall',
		help_with_travel: 'Help gyda theithio',
		support_service: 'Gwasanaeth cymorth',
		treatment: 'Triniaeth',
		adjustment: 'Addasiad',
		more_contact: 'Mwy o gyswllt',
		letter: 'Llythyr',
		extra_conditions: 'Amodau ychwanegol'
	},
	facts: {
		heading: 'Beth a gofnodwyd',
		what: 'Beth',
		on: 'Diwrnod',
		under: 'O dan',
		recordedBy: 'Cofnodwyd gan',
		caseSystem: 'Y system achosion',
		facts: 'Ffeithiau',
		noFacts: 'Ni nodwyd mwy na hynny.',
		contactBy: 'Cyswllt cyntaf erbyn',
		sideBy: 'Ei ochr erbyn',
		decideBy: 'Penderfyniad erbyn'
	},
	accounts: {
		heading: 'Beth mae’r person yn ei ddweud',
		note: 'Yn ei eiriau ei hun, heb eu newid. Mae’r amser ar y ffôn a’r amser y daeth gyda phob un.',
		none: 'Nid yw wedi rhoi ei ochr eto.',
		noWords: 'Ni ysgrifennwyd geiriau.',
		chose: 'Dewiswyd',
		proof: 'Y dystiolaeth y mae’n sôn amdani:',
		said: (when) => `Dywedwyd: ${when}`,
		inTime: 'Rhoddwyd mewn pryd',
		afterTime: 'Rhoddwyd ar ôl y diwrnod. Caiff ei bwyso yr un fath',
		writtenDown: (by, day, when) => `Dywedwyd wrth ${by}: ${day}. Nodwyd: ${withinSentence(when)}`,
		unanswered: 'Nid oeddem wedi ateb hyn',
		unansweredSaid: (when) => `Dywedon nhw wrthym cyn iddo ddechrau: ${withinSentence(when)}.`,
		unansweredBy: (day) => `Roeddem wedi dweud wrthynt ein bod yn anelu at ateb erbyn ${day}.`,
		unansweredOurs: 'Nid oedd neb wedi ateb pan ddechreuodd. Ein bai ni yw hynny, nid eu bai nhw.',
		earlier: 'Adroddwyd cyn iddo ddigwydd',
		earlierNote: 'Mae adroddiad a wnaed cyn apwyntiad yn rhan o’i ochr ynddo’i hun.',
		later: 'Adroddwyd am yr un apwyntiad, ar ôl iddo ddechrau'
	},
	attempts: {
		heading: 'Ymdrechion i gysylltu',
		none: 'Nid oes neb wedi ceisio cysylltu eto.',
		reached: 'Cafwyd gafael',
		notReached: 'Ni chafwyd gafael',
		by: (name) => `gan ${name}`,
		ways: (count) =>
			plural('cy', count, {
				one: () => 'Rhoddwyd cynnig ar 1 ffordd. Mae angen dwy ffordd wahanol.',
				two: () => 'Rhoddwyd cynnig ar 2 ffordd wahanol.',
				few: () => 'Rhoddwyd cynnig ar 3 ffordd wahanol.',
				other: (many) => `Rhoddwyd cynnig ar ${many} ffordd wahanol.`
			})
	},
	law: {
		heading: 'Beth mae’r gyfraith yn ei fynnu neu’n ei ganiatáu',
		live: (until) => `Diwrnod olaf y rhybudd sy’n cyfrif yw ${until}.`,
		letters: (count) =>
			plural('cy', count, {
				zero: () => 'Nid anfonwyd llythyr cydymffurfio â thrwydded yn y 12 mis cynt.',
				one: () => 'Anfonwyd 1 llythyr cydymffurfio â thrwydded yn y 12 mis cynt.',
				two: () => 'Anfonwyd 2 lythyr cydymffurfio â thrwydded yn y 12 mis cynt.',
				other: (many) => `Anfonwyd ${many} llythyr cydymffurfio â thrwydded yn y 12 mis cynt.`
			}),
		open: 'Yn agored os na dderbynnir y rheswm',
		noneOpen: 'Nid oes dim yn agored yma.'
	},
	decision: {
		heading: 'Y penderfyniad',
		by: (name, when) => `${name}, ${withinSentence(when)}`,
		state: {
			in_effect: 'Mewn grym',
			awaiting_countersign: 'Yn aros am reolwr',
			returned: 'Anfonwyd yn ôl gan reolwr',
			superseded: 'Disodlwyd gan benderfyniad diweddarach'
		},
		outcome: 'Canlyniad',
		acceptedReason: 'Derbyniwyd fel',
		action: 'Beth sy’n dilyn',
		moreTimeUntil: 'Amser hyd at',
		facts: 'Y ffeithiau fel y’u cafwyd',
		opinion: 'Barn',
		proofSeen: 'Tystiolaeth a welwyd',
		circumstances: 'Amgylchiadau a ystyriwyd',
		alternatives: 'Ffyrdd eraill a ystyriwyd neu a brofwyd',
		reasons: 'Rhesymau',
		goingWell: 'Yn mynd yn dda',
		weWill: 'Byddwn ni’n',
		youNeed: 'Mae angen i’r person',
		statutory: {
			circumstances: 'Rhybudd: beth ddigwyddodd',
			unacceptable: 'Rhybudd: nad yw’n dderbyniol',
			liable: 'Rhybudd: beth all ddilyn'
		},
		agreed: (name, when) => `Cydlofnodwyd gan ${name}, ${withinSentence(when)}`,
		sentBack: (name, when) => `Anfonwyd yn ôl gan ${name}, ${withinSentence(when)}`
	},
	letter: {
		heading: 'Y llythyr, fel y byddai’r person yn ei ddarllen',
		given: 'Y llythyr, fel y mae gan y person'
	}
};
