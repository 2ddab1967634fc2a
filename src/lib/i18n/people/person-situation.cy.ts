import { plural } from '#lib/domain/text/plural.ts';
import { withinSentence } from '#lib/i18n/dates.ts';
import { titlesCy } from '#lib/i18n/shared/person-titles.cy.ts';
import { circumstanceWordsCy } from './circumstance-words.cy.ts';
import type { SituationText } from './person-situation.en.ts';

export const situationCy: SituationText = {
	title: titlesCy.situation,
	intro: 'Dywedwch wrthym am eich diwrnodau, a beth sy’n eich helpu. Yna gall amseroedd a lleoedd weddu.',
	topic: {
		telephone: 'Fy rhif',
		contact: 'Ffyrdd diogel o gysylltu â mi',
		work: 'Gwaith',
		care: 'Gofalu am rywun',
		faith: 'Diwrnodau ffydd',
		days: 'Diwrnodau eraill sy’n llawn',
		travel: 'Sut rwy’n teithio',
		health: 'Iechyd',
		reading: 'Darllen',
		interpreter: 'Cyfieithydd ar y pryd',
		adjustments: 'Beth arall sy’n fy helpu'
	},
	choice: circumstanceWordsCy,
	whoReads: (officer) => `Pwy sy’n darllen hyn: ${officer}, pwy bynnag sy’n cymryd lle, a rheolwyr y tîm.`,
	whoReadsUnnamed: 'Pwy sy’n darllen hyn: eich swyddog, pwy bynnag sy’n cymryd lle, a rheolwyr y tîm.',
	noOthers: 'Nid yw swyddogion eraill nac asiantaethau yn ei weld.',
	never: 'Nid yw byth yn cael ei ddal yn eich erbyn, ac nid oes rhaid i chi ddweud dim ohono.',
	limit: 'Os oes rhywun mewn perygl, rhaid i ni weithredu.',
	useful: 'Mae’n cael ei ddangos wrth drefnu amser, ac wrth benderfynu rhywbeth.',
	careful:
		'Gall eraill edrych ar y ffôn hwn. Peidiwch ag ysgrifennu dim a allai wneud niwed i chi o’i ddarllen.',
	caseSystem:
		'Gall fod gan eich swyddog nodiadau eraill, o’r system achosion. Gallwch ofyn beth maen nhw’n ei ddweud.',
	stands: 'Beth ysgrifennoch chi a’ch swyddog',
	nothing: 'Nid oes dim wedi’i ysgrifennu eto. Dewiswch rywbeth isod.',
	add: 'Ychwanegu rhywbeth',
	elsewhere: 'Beth sydd mewn lleoedd eraill',
	language: (name) => `Eich iaith yma: ${name}.`,
	hours: (hours) => `Pryd y cawn anfon negeseuon atgoffa: ${hours}.`,
	changeLanguage: 'Newid iaith',
	changeHours: 'Newid yr oriau hyn',
	over: 'Beth sydd ar ben',
	before: 'Beth oedd yma o’r blaen',
	earlierNotHeld: 'Nid yw’r hyn oedd yma cyn hynny wedi’i gadw yma.',
	empty: 'Ni ddywedwyd dim.',
	byYou: (when) => `Chi a ysgrifennodd hyn: ${withinSentence(when)}.`,
	by: (name, when) => `Ysgrifennodd ${name} hyn gyda chi: ${withinSentence(when)}.`,
	endedByYou: (when) => `Dywedoch ei fod ar ben: ${withinSentence(when)}.`,
	endedBy: (name, when) => `Tynnodd ${name} hyn allan: ${withinSentence(when)}.`,
	wholeDay: 'Trwy’r dydd.',
	minutes: (count) =>
		plural('cy', count, {
			zero: (many) => `${many} munud bob ffordd.`,
			one: () => '1 funud bob ffordd.',
			two: () => '2 funud bob ffordd.',
			other: (many) => `${many} munud bob ffordd.`
		}),
	change: 'Ei newid',
	of: (topic) => `: ${topic}`,
	meets: {
		heading: 'Efallai nad yw apwyntiad yn gweddu',
		circumstance: (topic) => `Ysgrifennoch fod yr amser hwn yn llawn: ${topic}.`,
		travel_from_hours: (topic) => `Efallai nad oes digon o amser i gyrraedd. Gweler: ${topic}.`,
		travel_between: 'Efallai nad oes digon o amser rhwng dau apwyntiad.',
		stands: 'Mae’r amser yn sefyll nes i’ch swyddog ei newid.',
		ask: 'Gofyn am amser arall'
	},
	form: {
		days: 'Pa ddiwrnodau?',
		from: 'O faint o’r gloch?',
		fromHint: 'Gadewch y ddau amser yn wag os yw trwy’r dydd.',
		until: 'Tan faint o’r gloch?',
		minutes: 'Faint o funudau mae’n eu cymryd i gyrraedd eich swyddog?',
		minutesHint: 'Un ffordd, ar y rhan fwyaf o ddiwrnodau. Er enghraifft: 40.',
		save: 'Cadw',
		saved: 'Cadwyd.',
		waits: 'Mae wedi’i gadw ar y ffôn hwn.',
		ends: 'Mae hyn ar ben',
		endsSays: 'Yna bydd o dan “Beth sydd ar ben”. Gall eich swyddog ddarllen beth oedd yma o hyd.',
		endsYes: 'Ydy, mae hyn ar ben',
		savedNow: 'Beth sydd wedi’i gadw nawr',
		meanwhile: 'Newidiwyd hyn tra oeddech yn ysgrifennu. Nawr mae’n dweud:',
		meanwhileOver: 'Tynnwyd hyn allan tra oeddech yn ysgrifennu.',
		saveOver: 'Cadw fy un i yn ei le',
		back: 'Fy sefyllfa'
	},
	healthWhy: [
		'Pam rydym yn gofyn: fel nad yw amser, lle neu ystafell yn ei waethygu.',
		'Nid oes rhaid i chi ddweud dim am eich iechyd.',
		'Gallwch ddweud dim ond beth sy’n helpu, ac nid pam.'
	],
	asks: {
		telephone: { words: 'Eich rhif', hint: 'Gallwch ddweud rhif pwy ydyw, os nad eich rhif chi.' },
		contact: {
			choose: 'Beth sy’n ddiogel i chi?',
			words: 'Pryd, a beth na ddylem ei wneud?',
			hint: 'Er enghraifft: ar ôl 5yp. Peidiwch â gadael neges.'
		},
		work: {
			words: 'Beth arall ddylem ei wybod?',
			hint: 'Er enghraifft: mae fy sifftiau’n newid bob wythnos.'
		},
		care: { words: 'Beth arall ddylem ei wybod?', hint: 'Er enghraifft: rwy’n mynd â’m mab i’r ysgol.' },
		faith: { words: 'Beth arall ddylem ei wybod?', hint: 'Er enghraifft: rwy’n ymprydio y mis hwn.' },
		days: { words: 'Beth ydych chi’n ei wneud bryd hynny?', hint: 'Er enghraifft: cwrs yn y coleg.' },
		travel: {
			choose: 'Sut ydych chi’n cyrraedd?',
			words: 'Beth sy’n ei wneud yn anodd?',
			hint: 'Er enghraifft: mae’r bws olaf yn mynd am 5yp.'
		},
		health: { words: 'Beth fyddai’n helpu?', hint: 'Er enghraifft: mae’r bore yn anodd i mi.' },
		reading: { choose: 'Beth sy’n eich helpu?', words: 'Beth arall sy’n eich helpu i ddarllen?' },
		interpreter: { choose: 'Oes angen un arnoch?', words: 'Pa iaith?' },
		adjustments: { choose: 'Beth sy’n eich helpu?', words: 'Beth arall fyddai’n helpu?' }
	}
};
