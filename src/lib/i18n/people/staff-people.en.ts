import type { PeopleSort, PeopleState } from '#lib/domain/people/people-list.ts';
import { plural } from '#lib/domain/text/plural.ts';

export const peopleEn = {
	title: 'People',
	heading: 'Your people',
	teamHeading: 'The people of your team',
	count: (count: number) =>
		plural('en', count, { one: () => 'You hold 1 case.', other: (many) => `You hold ${many} cases.` }),
	covered: (count: number) =>
		plural('en', count, {
			one: () => 'You cover 1 case of a colleague.',
			other: (many) => `You cover ${many} cases of colleagues.`
		}),
	teamCount: (count: number, officers: number) =>
		`${plural('en', count, { one: () => '1 person', other: (many) => `${many} people` })}, ${plural(
			'en',
			officers,
			{ one: () => '1 officer', other: (many) => `${many} officers` }
		)}.`,
	search: 'Name or case reference number',
	searchButton: 'Search',
	showAll: 'Show everyone',
	found: (count: number, search: string) =>
		plural('en', count, {
			one: () => `1 of your people fits “${search}”.`,
			other: (many) => (many === 0 ? `Nobody fits “${search}”.` : `${many} of your people fit “${search}”.`)
		}),
	noneFound: 'Check the spelling, or show everyone.',
	narrowed: (count: number) =>
		plural('en', count, {
			one: () => '1 person fits what you chose.',
			other: (many) => (many === 0 ? 'Nobody fits what you chose.' : `${many} people fit what you chose.`)
		}),
	emptyHeading: 'You hold no cases yet',
	empty: 'When a case is given to you, it will stand here.',
	teamEmptyHeading: 'Your team holds no cases yet',
	quick: {
		label: 'Show',
		all: (count: number) => `Everyone ${count}`,
		waiting: (count: number) => `Something waits ${count}`,
		unbooked: (count: number) => `Nothing booked ${count}`
	},
	filters: {
		summary: 'Filter and sort',
		waits: 'What waits',
		waitsAll: 'All, whether or not something waits',
		waitsAny: 'Anything',
		next: 'Next appointment',
		nextAll: 'Booked or not',
		nextNone: 'None booked',
		order: 'Kind of order',
		orderAll: 'Every kind',
		state: 'Where it stands',
		stateAll: 'Wherever it stands',
		states: {
			running: 'An order runs',
			in_custody: 'In custody',
			ended: 'Every order has ended',
			no_order: 'No order on record',
			died: 'Has died'
		} satisfies Record<PeopleState, string>,
		speaks: 'Language',
		speaksAll: 'Every language',
		officer: 'Officer',
		officerAll: 'Every officer',
		sort: 'Sort by',
		sorts: {
			surname: 'Surname',
			forename: 'First name',
			next: 'Next appointment, soonest first',
			waiting: 'What waits, longest first'
		} satisfies Record<PeopleSort, string>,
		show: 'Show'
	},
	pages: {
		label: 'Pages of this list',
		of: (page: number, pages: number) => `Page ${page} of ${pages}`,
		before: 'Page before',
		next: 'Next page'
	},
	inCustody: 'In custody',
	heldBy: (officer: string) => `Officer: ${officer}`,
	more: (count: number) =>
		plural('en', count, { one: () => 'and 1 more thing', other: (many) => `and ${many} more things` }),
	name: 'Name',
	crn: 'Case reference',
	order: 'Order',
	noOrder: 'No order on record',
	nextAppointment: 'Next appointment',
	noAppointment: 'None booked',
	waiting: 'Waits for you',
	nothingWaits: 'Nothing waits',
	waitingCount: (count: number) =>
		plural('en', count, { one: () => '1 thing', other: (many) => `${many} things` })
};

export type PeopleText = typeof peopleEn;
