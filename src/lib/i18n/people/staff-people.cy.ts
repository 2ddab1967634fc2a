import { plural } from '#lib/domain/text/plural.ts';
import type { PeopleText } from './staff-people.en.ts';

export const peopleCy: PeopleText = {
	title: 'Pobl',
	heading: 'Eich pobl',
	count: (count) =>
		plural('cy', count, {
			one: () => 'Mae gennych 1 achos.',
			other: (many) => `Mae gennych ${many} achos.`
		}),
	search: 'Enw neu gyfeirnod yr achos',
	searchButton: 'Chwilio',
	showAll: 'Dangos pawb',
	found: (count, search) =>
		plural('cy', count, {
			zero: () => `Nid oes neb yn cyfateb i “${search}”.`,
			one: () => `Mae 1 o’ch pobl yn cyfateb i “${search}”.`,
			other: (many) => `Mae ${many} o’ch pobl yn cyfateb i “${search}”.`
		}),
	noneFound: 'Edrychwch ar y sillafu, neu dangoswch bawb.',
	emptyHeading: 'Nid oes gennych achosion eto',
	empty: 'Pan gewch achos, bydd i’w weld yma.',
	name: 'Enw',
	crn: 'Cyfeirnod',
	order: 'Gorchymyn',
	noOrder: 'Dim gorchymyn ar gofnod',
	nextAppointment: 'Apwyntiad nesaf',
	noAppointment: 'Dim un wedi’i drefnu',
	waiting: 'Yn aros amdanoch',
	nothingWaits: 'Dim byd',
	waitingCount: (count) =>
		plural('cy', count, {
			one: () => '1 peth',
			two: () => '2 beth',
			few: () => '3 pheth',
			many: () => '6 pheth',
			other: (many) => `${many} peth`
		})
};
