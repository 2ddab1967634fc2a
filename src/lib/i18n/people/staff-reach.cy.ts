import { softenedDay } from '#lib/i18n/welsh-mutations.ts';
import { withinSentence } from '#lib/i18n/dates.ts';
import { circumstanceWordsCy } from './circumstance-words.cy.ts';
import type { ReachText } from './staff-reach.en.ts';

export const reachCy: ReachText = {
	heading: 'Sut i gysylltu',
	topic: {
		telephone: 'Ffôn',
		contact: 'Amseroedd a ffyrdd diogel',
		days: 'Diwrnodau sy’n llawn',
		adjustments: 'Addasiadau'
	},
	choice: circumstanceWordsCy,
	unknown: {
		telephone: 'Nid oes rhif ar gofnod.',
		contact: 'Nid oes neb wedi gofyn pryd a sut mae’n ddiogel.',
		days: 'Nid oes neb wedi gofyn ar ba ddiwrnodau maen nhw’n gweithio, yn gofalu neu’n gweddïo.',
		adjustments: 'Nid oes neb wedi gofyn beth sydd ei angen.'
	},
	ask: 'Gofynnwch, a’i ysgrifennu',
	change: 'Newid',
	changeFor: (topic) => `: ${topic}`,
	by: (name, when) => `${name}, ${withinSentence(when)}`,
	fromCaseSystem: 'O’r system achosion. Nid yw’n dweud ers pryd.',
	told: 'Beth ddywedodd y person sydd wedi newid',
	toldInWords: 'Rhywbeth, yng ngeiriau’r person.',
	toldOn: (what, when) => `${what} (${withinSentence(when)})`,
	form: {
		title: 'Sut i gysylltu â rhywun',
		intro: 'Gofynnwch, ac ysgrifennwch yr hyn a ddywedir. Bydd y person yn ei ddarllen yn yr ap.',
		careful: 'Gall eraill edrych ar ffôn. Peidiwch ag ysgrifennu dim a allai wneud niwed o’i ddarllen.',
		number: 'Rhif',
		numberHint: 'A rhif pwy ydyw, os nad rhif y person ei hun.',
		ways: 'Beth sy’n ddiogel',
		times: 'Pryd, a beth i’w osgoi',
		timesHint: 'Er enghraifft: ar ôl 5pm. Dywedwch eich enw cyntaf yn unig os bydd rhywun arall yn ateb.',
		days: 'Pa ddiwrnodau',
		daysWords: 'Beth maen nhw’n ei wneud bryd hynny, a phryd',
		daysHint: 'Er enghraifft: yn y gwaith o 6yb tan 2yp.',
		needs: 'Beth sy’n helpu',
		needsWords: 'Yng ngeiriau’r person',
		needsHint: 'Er enghraifft: pa iaith mae’r cyfieithydd yn ei siarad.',
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
		reach: 'Ysgrifennu sut i gysylltu'
	}
};
