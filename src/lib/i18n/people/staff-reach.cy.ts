import { plural } from '#lib/domain/text/plural.ts';
import { softenedDay } from '#lib/i18n/welsh-mutations.ts';
import { withinSentence } from '#lib/i18n/dates.ts';
import { circumstanceWordsCy } from './circumstance-words.cy.ts';
import type { ReachText } from './staff-reach.en.ts';

export const reachCy: ReachText = {
	heading: 'Sut i gysylltu',
	situation: 'Eu sefyllfa',
	topic: {
		telephone: 'Ffôn',
		contact: 'Amseroedd a ffyrdd diogel',
		work: 'Gwaith',
		care: 'Gofalu am rywun',
		faith: 'Diwrnodau ffydd',
		days: 'Diwrnodau eraill sy’n llawn',
		travel: 'Teithio',
		health: 'Iechyd',
		reading: 'Darllen a fformat',
		interpreter: 'Cyfieithydd ar y pryd',
		adjustments: 'Addasiadau'
	},
	choice: circumstanceWordsCy,
	unknown: {
		telephone: 'Nid oes rhif ar gofnod.',
		contact: 'Nid oes neb wedi gofyn pryd a sut mae’n ddiogel.'
	},
	notAsked: 'Heb ei ofyn eto',
	ask: 'Gofynnwch, a’i ysgrifennu',
	change: 'Newid',
	changeFor: (topic) => `: ${topic}`,
	by: (name, when) => `${name}, ${withinSentence(when)}`,
	byPerson: (when) => `Nhw eu hunain a’i hysgrifennodd, ${withinSentence(when)}`,
	over: 'Mae ar ben.',
	before: 'Beth oedd yma o’r blaen',
	empty: 'Ni ddywedwyd dim.',
	wholeDay: 'Trwy’r dydd',
	minutes: (count) =>
		plural('cy', count, {
			zero: (many) => `${many} munud bob ffordd`,
			one: () => '1 funud bob ffordd',
			two: () => '2 funud bob ffordd',
			other: (many) => `${many} munud bob ffordd`
		}),
	hours: 'Negeseuon atgoffa',
	safeHours: (hours) => `Pryd y gellir eu hanfon: ${hours}. Nhw a’i dewisodd yn yr ap.`,
	since: 'Ysgrifennwyd ers hynny:',
	thenNotKept:
		'Efallai fod rhywbeth wedi’i ysgrifennu yma erbyn y diwrnod hwnnw. Ni chadwyd yr hyn a ddywedai.',
	earlierNotKept: 'Ni chadwyd yr hyn a ddywedai cyn hynny.',
	nothingThen: 'Nid oedd dim wedi’i ysgrifennu erbyn y diwrnod hwnnw.',
	then: 'Beth sydd wedi’i ysgrifennu am eu bywyd, erbyn y diwrnod hwnnw ac wedyn',
	meets: {
		heading: 'Mae’n cwrdd â’r hyn a ysgrifennwyd am eu bywyd',
		mark: 'Yn cwrdd â’u bywyd',
		move: 'Ei symud, neu ei wneud yn alwad'
	},
	fromCaseSystem: 'O’r system achosion. Nid yw’n dweud ers pryd.',
	told: 'Beth ddywedodd y person sydd wedi newid',
	toldInWords: 'Rhywbeth, yng ngeiriau’r person.',
	toldOn: (what, when) => `${what} (${withinSentence(when)})`,
	form: {
		title: 'Sefyllfa rhywun',
		intro:
			'Gofynnwch, ac ysgrifennwch yr hyn a ddywedir. Bydd y person yn ei ddarllen yn yr ap, ac yn gallu ei newid yno.',
		health: 'Nid oes rhaid iddyn nhw ddweud dim am eu hiechyd. Mae beth sy’n helpu yn ddigon.',
		careful: 'Gall eraill edrych ar ffôn. Peidiwch ag ysgrifennu dim a allai wneud niwed o’i ddarllen.',
		number: 'Rhif',
		numberHint: 'A rhif pwy ydyw, os nad rhif y person ei hun.',
		ways: 'Beth sy’n ddiogel',
		times: 'Pryd, a beth i’w osgoi',
		timesHint: 'Er enghraifft: ar ôl 5pm. Dywedwch eich enw cyntaf yn unig os bydd rhywun arall yn ateb.',
		days: 'Pa ddiwrnodau',
		from: 'O faint o’r gloch',
		fromHint: 'Gadewch y ddau amser yn wag os yw trwy’r dydd. Gall sifft nos orffen cyn iddi ddechrau.',
		until: 'Tan faint o’r gloch',
		minutes: 'Munudau bob ffordd, ar y rhan fwyaf o ddiwrnodau',
		travel: 'Sut maen nhw’n cyrraedd',
		travelWords: 'Beth sy’n ei wneud yn anodd',
		healthWords: 'Beth fyddai’n helpu',
		languageWords: 'Pa iaith maen nhw’n ei siarad',
		daysWords: 'Beth maen nhw’n ei wneud bryd hynny, a phryd',
		daysHint: {
			work: 'Er enghraifft: yn y gwaith o 6yb tan 2yp.',
			care: 'Er enghraifft: mynd â phlentyn i’r ysgol am 9yb.',
			faith: 'Er enghraifft: gweddïau ddydd Gwener am hanner dydd.',
			days: 'Er enghraifft: cwrs ar fore Mawrth.'
		},
		needs: 'Beth sy’n helpu',
		needsWords: 'Yng ngeiriau’r person',
		needsHint: 'Er enghraifft: ystafell dawel, a seibiannau.',
		save: (topic) => `Cadw: ${topic}`,
		saved: (topic) => `Cadwyd: ${topic}.`,
		empty: 'I’w dynnu allan, gadewch ef yn wag a chadw.',
		died: 'Nid oes neb i gysylltu â nhw mwyach. Mae’r hyn sy’n hysbys yn aros ar gofnod.'
	},
	waits: {
		heading: 'Beth sy’n aros',
		none: 'Nid oes dim yn aros.'
	},
	circumstances: {
		heading: 'Amgylchiadau',
		none: 'Nid oes dim arall ar gofnod. Gofynnwch, a gellir ei ysgrifennu yn y cynllun.'
	},
	history: {
		heading: 'Hanes',
		orders: 'Gorchmynion cyn hwn',
		officers: 'Swyddogion',
		officer: (name, from) => `${name}, o ${softenedDay(from)}.`,
		before: (name) => `Cyn hynny: ${name}.`,
		appointments: 'Apwyntiadau a fu',
		allAppointments: 'Pob apwyntiad a fu',
		decisions: 'Apwyntiadau a gollwyd a phenderfyniadau',
		allDecisions: 'Y cofnod tegwch cyfan',
		outcome: (when, outcome) => `${when}: ${outcome}`,
		none: 'Nid oes dim ar gofnod cyn heddiw.'
	},
	links: {
		heading: 'Gwneud rhywbeth',
		reach: 'Ysgrifennu eu sefyllfa'
	}
};
