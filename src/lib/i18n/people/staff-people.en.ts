import { plural } from '#lib/domain/text/plural.ts';

export const peopleEn = {
	title: 'People',
	heading: 'Your people',
	count: (count: number) =>
		plural('en', count, { one: () => 'You hold 1 case.', other: (many) => `You hold ${many} cases.` }),
	search: 'Name or case reference number',
	searchButton: 'Search',
	showAll: 'Show everyone',
	found: (count: number, search: string) =>
		plural('en', count, {
			one: () => `1 of your people fits “${search}”.`,
			other: (many) => (many === 0 ? `Nobody fits “${search}”.` : `${many} of your people fit “${search}”.`)
		}),
	noneFound: 'Check the spelling, or show everyone.',
	emptyHeading: 'You hold no cases yet',
	empty: 'When a case is given to you, it will stand here.',
	name: 'Name',
	crn: 'Case reference',
	order: 'Order',
	noOrder: 'No order on record',
	nextAppointment: 'Next appointment',
	noAppointment: 'None booked',
	waiting: 'Waits for you',
	nothingWaits: 'Nothing',
	waitingCount: (count: number) =>
		plural('en', count, { one: () => '1 thing', other: (many) => `${many} things` })
};

export type PeopleText = typeof peopleEn;
