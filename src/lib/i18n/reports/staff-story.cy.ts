import { plural } from '#lib/domain/text/plural.ts';
import { withinSentence } from '#lib/i18n/dates.ts';
import { onWelshDay } from '#lib/i18n/welsh-mutations.ts';
import type { StaffStoryText } from './staff-story.en.ts';

export const staffStoryCy: StaffStoryText = {
	heading: 'Yr achos ar un dudalen',
	link: 'Yr achos ar un dudalen',
	what: (name) =>
		`I bwy bynnag sy’n cymryd yr achos, neu’n cyflenwi. Mae’r un dudalen ar ffôn ${name}, ac mae modd ei chywiro yno.`,
	never: 'Nid oes rheol, penderfyniad na llythyr yn darllen dim o’r dudalen hon.',
	forManager: 'Mae’r hyn maen nhw’n dda am ei wneud, a’u cynlluniau eu hunain, i swyddog yr achos.',
	state: {
		notWritten: 'Nid oes neb wedi ysgrifennu dim i’r swyddog nesaf eto.',
		notSeen: 'Nid ydynt wedi’i gweld eto.',
		seen: (day) => `Wedi’i gweld ganddynt ${onWelshDay(day)}.`,
		noted: (day) => `Wedi’i chywiro ganddynt ${onWelshDay(day)}.`
	},
	brief: {
		notWritten: 'dim wedi’i ysgrifennu eto',
		notSeen: 'heb ei gweld ganddynt eto',
		seen: (day) => `wedi’i gweld ganddynt ${onWelshDay(day)}`,
		noted: (day) => `wedi’i chywiro ${onWelshDay(day)}`
	},
	notAgain: 'Beth i beidio â’i ofyn eto',
	notAgainNone: 'Nid oes dim wedi’i ysgrifennu.',
	helps: 'Beth sy’n helpu',
	helpsNone: 'Nid oes dim wedi’i ysgrifennu.',
	by: (name, when) => `${name}, ${withinSentence(when)}`,
	notes: {
		heading: 'Beth maen nhw wedi’i gywiro neu’i ychwanegu',
		none: 'Nid ydynt wedi cywiro dim.',
		readBy: (when) => `Darllenwyd: ${withinSentence(when)}.`,
		unread: 'Nid oes neb wedi darllen hyn eto.',
		stays: 'Mae eu geiriau’n aros fel y maent, wrth ochr eich rhai chi.',
		read: 'Rwyf wedi’i ddarllen',
		saved: 'Wedi’i farcio fel wedi’i ddarllen. Gallant weld hynny.'
	},
	goals: 'Beth maen nhw ei eisiau',
	goalsNone: 'Nid oes nod yn y cynllun eto.',
	later: 'yn nes ymlaen',
	ownWords: 'Yn eu geiriau eu hunain, am y cynllun',
	strengths: 'Beth maen nhw’n dda am ei wneud',
	strengthsNone: 'Nid ydynt wedi enwi dim eto.',
	plans: 'Beth maen nhw’n ei wneud pan fydd pethau’n anodd',
	plansNone: 'Nid ydynt wedi gwneud cynllun ar gyfer hynny eto.',
	promises: {
		heading: 'Beth a addawyd',
		none: 'Nid oes dim ar agor.',
		look: 'Edrych ar y cynllun gyda’i gilydd.',
		by: (day) => `erbyn ${withinSentence(day)}`,
		agency: 'Asiantaeth sy’n gwneud hyn.',
		saidBy: (name, day) => `Dywedodd ${name} hyn ${onWelshDay(day)}.`,
		inPlan: 'Yn y cynllun.',
		settled: (count) =>
			plural('cy', count, {
				one: () => 'Ac 1 addewid sydd wedi’i wneud neu’i ddatrys',
				other: (many) => `A ${many} addewid sydd wedi’u gwneud neu’u datrys`
			})
	},
	earlier: 'Fersiynau cynharach',
	version: (number) => `Fersiwn ${number}`,
	form: {
		heading: 'Ysgrifennu i’r swyddog nesaf',
		change: 'Ei ysgrifennu o’r newydd',
		notAgain: 'Beth maen nhw wedi’i ddweud yn barod, ac na ddylent orfod ei ddweud eto?',
		notAgainHint: 'Er enghraifft: sut y collon nhw eu cartref. Dywedwch ble mae wedi’i ysgrifennu, os yw.',
		helps: 'Beth sy’n helpu wrth weithio gyda nhw?',
		helpsHint: 'Er enghraifft: galwad y diwrnod cynt. Amser i feddwl cyn ateb.',
		careful:
			'Maen nhw’n darllen pob gair. Peidiwch ag ysgrifennu asesiad risg, toriad, apwyntiad a gollwyd, rhybudd na throsedd.',
		again: 'Gofynnir iddynt edrych arni eto. Mae’r hyn a ysgrifennwyd o’r blaen yn aros oddi tani.',
		save: 'Cadw, a gofyn iddynt edrych',
		saved: 'Wedi’i gadw. Gofynnir iddynt edrych arni.',
		died: 'Nid oes dim yn cael ei ofyn na’i ysgrifennu yma mwyach. Mae’r hyn sy’n hysbys yn aros ar gofnod.'
	},
	takenOver: (day) => `Cymeroch yr achos hwn ${onWelshDay(day)}. Darllenwch hon yn gyntaf:`,
	handOver: {
		heading: 'Un dudalen i bob achos',
		what: 'Mae’r swyddog sy’n cymryd achos yn gweld ei dudalen yn gyntaf. Gofynnwch am yr hyn sydd heb ei ysgrifennu eto tra bo’r swyddog hwn yma.'
	}
};
