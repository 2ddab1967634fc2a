import { titlesCy } from '#lib/i18n/shared/person-titles.cy.ts';
import { withinSentence } from '#lib/i18n/dates.ts';
import type { StoryText } from './person-story.en.ts';

export const storyCy: StoryText = {
	title: titlesCy.story,
	wrote: (by) => `${by} a’i hysgrifennodd. Ydy hi’n iawn?`,
	intro:
		'Mae swyddog newydd yn darllen y dudalen hon yn gyntaf. Felly does dim rhaid i chi ddweud popeth eto.',
	whoReads: (officer) =>
		`Gall eich swyddog, ${officer}, ei darllen. Gall pwy bynnag sy’n cyflenwi, a’u rheolwr, ei darllen hefyd.`,
	whoReadsUnnamed:
		'Gall eich swyddog ei darllen. Gall pwy bynnag sy’n cyflenwi, a’u rheolwr, ei darllen hefyd.',
	managerLess: 'Nid yw’r rheolwr yn gweld eich cryfderau, na’ch cynlluniau ar gyfer adegau anodd.',
	never: 'Nid oes neb yn penderfynu dim amdanoch ar sail hon.',
	written: 'Beth ysgrifennodd eich swyddog',
	writtenNone: 'Nid yw eich swyddog wedi ysgrifennu dim yma eto. Gallwch chi ychwanegu ati.',
	toLook: 'Edrychwch arni, os gwelwch yn dda. Ydy hi’n iawn?',
	notAgain: 'Beth does dim rhaid i chi ei ddweud eto',
	helps: 'Beth sy’n eich helpu',
	by: (name, when) => `Ysgrifennwyd gan ${name}: ${when}.`,
	see: 'Rwyf wedi’i gweld',
	seen: (day) => `Rydych chi wedi’i gweld: ${day}.`,
	earlier: 'Beth ysgrifennwyd o’r blaen',
	notes: {
		heading: 'Beth gywiroch chi neu’i ychwanegu',
		said: (when) => `Dywedoch chi: ${when}.`,
		read: (day) => `Mae eich swyddog wedi’i ddarllen: ${day}.`,
		unread: 'Nid yw eich swyddog wedi’i ddarllen eto.',
		refused: 'Nid yw hwn wedi’i anfon. Gweld beth gallwch chi ei wneud.'
	},
	form: {
		heading: 'Ei chywiro, neu ychwanegu ati',
		words: 'Beth sydd ddim yn iawn, neu beth sydd ar goll?',
		hint: 'Mae eich geiriau’n sefyll wrth ochr geiriau eich swyddog. Nid oes neb yn eu newid.',
		save: 'Cadw a rhannu â’m swyddog'
	},
	goals: 'Beth rydych chi ei eisiau',
	goalsNone: 'Nid oes nod yn eich cynllun eto.',
	later: 'yn nes ymlaen',
	ownWords: 'Dywedoch chi am eich cynllun',
	strengths: 'Beth rydych chi’n dda am ei wneud',
	strengthsNone: 'Nid ydych wedi enwi dim eto.',
	plans: 'Beth rydych chi’n ei wneud pan fydd pethau’n anodd',
	plansNone: 'Nid ydych wedi gwneud cynllun ar gyfer hynny eto.',
	promises: {
		heading: 'Beth rydym wedi’i addo i chi',
		none: 'Nid oes dim ar agor.',
		look: 'Rydym yn edrych ar eich cynllun gyda’n gilydd.',
		by: (day) => `Erbyn ${withinSentence(day)}.`,
		agency: 'Rhywun o le arall sy’n gwneud hyn.',
		saidBy: (name, day) => `Dywedodd ${name} hyn: ${day}.`,
		inPlan: 'Mae hyn yn eich cynllun.',
		settled: 'Wedi’i wneud neu’i ddatrys'
	},
	notWrittenDown: 'Nid oes dim wedi’i ysgrifennu eto am eich diwrnodau, na sut i gysylltu â chi.'
};
