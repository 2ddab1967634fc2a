import { plural } from '#lib/domain/text/plural.ts';
import type { PeopleText } from './staff-people.en.ts';

const people = (count: number) =>
	plural('cy', count, {
		one: () => '1 person',
		two: () => '2 berson',
		few: () => '3 pherson',
		many: () => '6 pherson',
		other: (many) => `${many} o bobl`
	});

export const peopleCy: PeopleText = {
	title: 'Pobl',
	heading: 'Eich pobl',
	teamHeading: 'Pobl eich tîm',
	count: (count) =>
		plural('cy', count, {
			one: () => 'Mae gennych 1 achos.',
			other: (many) => `Mae gennych ${many} achos.`
		}),
	covered: (count) =>
		plural('cy', count, {
			one: () => 'Rydych yn cyflenwi ar 1 achos cydweithiwr.',
			other: (many) => `Rydych yn cyflenwi ar ${many} achos cydweithwyr.`
		}),
	teamCount: (count, officers) =>
		`${people(count)}, ${plural('cy', officers, {
			one: () => '1 swyddog',
			two: () => '2 swyddog',
			other: (many) => `${many} swyddog`
		})}.`,
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
	narrowed: (count) =>
		count === 0 ? 'Nid oes neb yn cyfateb i’ch dewis.' : `Mae ${people(count)} yn cyfateb i’ch dewis.`,
	emptyHeading: 'Nid oes gennych achosion eto',
	empty: 'Pan gewch achos, bydd i’w weld yma.',
	teamEmptyHeading: 'Nid oes gan eich tîm achosion eto',
	quick: {
		label: 'Dangos',
		all: (count) => `Pawb ${count}`,
		waiting: (count) => `Rhywbeth yn aros ${count}`,
		unbooked: (count) => `Dim wedi’i drefnu ${count}`
	},
	filters: {
		summary: 'Hidlo a threfnu',
		waits: 'Beth sy’n aros',
		waitsAll: 'Pawb, p’un a oes rhywbeth yn aros ai peidio',
		waitsAny: 'Unrhyw beth',
		next: 'Apwyntiad nesaf',
		nextAll: 'Wedi’i drefnu neu beidio',
		nextNone: 'Dim un wedi’i drefnu',
		order: 'Math o orchymyn',
		orderAll: 'Pob math',
		state: 'Ble mae pethau',
		stateAll: 'Ble bynnag mae pethau',
		states: {
			running: 'Mae gorchymyn ar waith',
			in_custody: 'Yn y ddalfa',
			ended: 'Mae pob gorchymyn wedi dod i ben',
			no_order: 'Dim gorchymyn ar gofnod',
			died: 'Wedi marw'
		},
		speaks: 'Iaith',
		speaksAll: 'Pob iaith',
		officer: 'Swyddog',
		officerAll: 'Pob swyddog',
		sort: 'Trefnu yn ôl',
		sorts: {
			surname: 'Cyfenw',
			forename: 'Enw cyntaf',
			next: 'Apwyntiad nesaf, y cynharaf gyntaf',
			waiting: 'Beth sy’n aros, yr hiraf gyntaf'
		},
		show: 'Dangos'
	},
	pages: {
		label: 'Tudalennau’r rhestr hon',
		of: (page, pages) => `Tudalen ${page} o ${pages}`,
		before: 'Tudalen flaenorol',
		next: 'Tudalen nesaf'
	},
	inCustody: 'Yn y ddalfa',
	heldBy: (officer) => `Swyddog: ${officer}`,
	more: (count) =>
		plural('cy', count, {
			one: () => 'ac 1 peth arall',
			two: () => 'a 2 beth arall',
			few: () => 'a 3 pheth arall',
			many: () => 'a 6 pheth arall',
			other: (many) => `a ${many} peth arall`
		}),
	name: 'Enw',
	crn: 'Cyfeirnod',
	order: 'Gorchymyn',
	noOrder: 'Dim gorchymyn ar gofnod',
	nextAppointment: 'Apwyntiad nesaf',
	noAppointment: 'Dim un wedi’i drefnu',
	waiting: 'Yn aros amdanoch',
	nothingWaits: 'Dim byd yn aros',
	waitingCount: (count) =>
		plural('cy', count, {
			one: () => '1 peth',
			two: () => '2 beth',
			few: () => '3 pheth',
			many: () => '6 pheth',
			other: (many) => `${many} peth`
		})
};
