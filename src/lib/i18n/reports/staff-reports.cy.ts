import { staffKindWords } from './kind-words.ts';
import { reportKindsCy } from './report-kinds.cy.ts';
import { plural } from '#lib/domain/text/plural.ts';
import type { ReportsText } from './staff-reports.en.ts';

export const reportsCy: ReportsText = {
	title: 'Adroddiadau',
	heading: 'Adroddiadau',
	intro: 'Beth mae pobl wedi’i ysgrifennu atoch. Y rhai sy’n aros amdanoch sydd gyntaf.',
	filter: 'Pa adroddiadau',
	all: 'Pob un',
	list: staffKindWords(reportKindsCy, ({ list }) => list),
	open: 'Yn aros amdanoch',
	closed: 'Wedi’u hateb',
	openCount: (count) =>
		plural('cy', count, {
			zero: () => 'Nid oes adroddiad yn aros amdanoch.',
			one: () => 'Mae 1 adroddiad yn aros amdanoch.',
			other: (many) => `Mae ${many} adroddiad yn aros amdanoch.`
		}),
	noneHeading: 'Dim adroddiadau yma eto',
	none: 'Bydd beth mae pobl yn ei ysgrifennu atoch i’w weld yma.',
	answeredRead: 'Wedi’i ateb a’i ddarllen',
	answered: 'Wedi’i ateb, heb ei ddarllen eto',
	seen: 'Wedi’i weld, heb ei ateb',
	toAnswerAgain: 'I’w ateb eto',
	new: 'Newydd',
	withdrawn: 'Wedi’i dynnu’n ôl',
	tookBack: (on, read) => `Tynnwyd hwn yn ôl ganddynt: ${on}. Roedd wedi’i ddarllen: ${read}.`
};
