import { onWelshDay } from '#lib/i18n/welsh-mutations.ts';
import type { ExplainedText } from './person-explained.en.ts';

export const explainedCy: ExplainedText = {
	title: 'Beth gafodd ei egluro i mi',
	intro: 'Rydym yn egluro beth all ddigwydd os na chedwir y rheolau. Yma gwelwch pryd y gwnaed hynny.',
	never: 'Mae hyn yn dangos beth wnaethom ni. Nid arholiad yw hyn, ac ni ddefnyddir ef byth yn eich erbyn.',
	explained: (date, by) => `Eglurwyd i chi ${onWelshDay(date)}. Nodwyd gan ${by}.`,
	how: 'Sut',
	way: {
		face_to_face: 'Wyneb yn wyneb',
		telephone: 'Dros y ffôn',
		video: 'Trwy alwad fideo',
		interpreter: 'Gyda chyfieithydd',
		read_aloud: 'Wedi’i ddarllen yn uchel',
		easy_read: 'Gyda geiriau hawdd a lluniau',
		in_writing: 'Yn ysgrifenedig'
	},
	language: 'Iaith',
	ownWords: 'Beth ddywedoch eich bod yn ei ddeall',
	ownWordsBy: (by) => `Yn eich geiriau chi, fel yr ysgrifennodd ${by} nhw`,
	changed: 'Mae rhan o’r gorchymyn hwn wedi newid ers hynny:',
	changedAsk: 'Nid oes neb wedi nodi eto bod hyn wedi’i egluro i chi.',
	newEnd: (date) => `Mae’n dod i ben nawr ${onWelshDay(date)}.`,
	newEndUnknown: 'Ni wyddom nawr pryd mae’n dod i ben.',
	newKind: 'Mae’n fath arall o orchymyn nawr.',
	newRule: (rule) => `Mae rheol yn newydd, neu’n dweud rhywbeth arall: ${rule}`,
	notYet: 'Nid oes neb wedi nodi yma eto bod hyn wedi’i egluro i chi.',
	noOrder: 'Nid yw eich gorchymyn yma eto. Gallwch ofyn o hyd i rywun ei egluro.',
	ended: 'Mae eich gorchymyn wedi dod i ben. Gallwch ofyn o hyd.',
	before: 'Cyn hynny',
	takenBack: (date) => `Cafodd hyn ei nodi trwy gamgymeriad. Cafodd ei dynnu’n ôl ${onWelshDay(date)}.`,
	takenBackWhy: 'Pam',
	read: 'Beth sy’n digwydd os …',
	ask: 'Egluro eto',
	askIntro: 'Gofynnwch mor aml ag y mynnwch. Ni ddefnyddir gofyn byth yn eich erbyn.',
	words: 'Beth sydd ddim yn glir?',
	wordsHint: 'Gallwch adael hwn yn wag. Dywedwch yma hefyd os na wnaeth neb ei egluro.',
	save: 'Gofyn i rywun ei egluro',
	askedThen: 'Beth roeddech wedi’i ofyn',
	askedNoWords: 'Gofynnoch i rywun ei egluro eto.',
	asked: 'Gofynnoch i rywun ei egluro',
	waits: 'Mae’n aros nes bod eich swyddog wedi’i egluro i chi.'
};
