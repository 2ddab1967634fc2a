import type { Weekday } from '#lib/domain/organisation/weekdays.ts';
import { plural } from '#lib/domain/text/plural.ts';

/** Offices and teams, which an administrator keeps. */
export const officesEn = {
	heading: 'Offices',
	intro: 'Where teams work from, when each office is open, and on which days it is shut.',
	about: 'Addresses, telephone numbers, opening hours and days when an office is shut.',
	add: 'Add an office',
	newHeading: 'A new office',
	back: 'All offices',
	listed: (count: number) =>
		plural('en', count, {
			one: () => '1 office',
			other: (many) => (many === 0 ? 'There is no office yet' : `${many} offices`)
		}),
	noneWhy: 'Add the first one, then say which teams work from it.',
	closedHeading: 'Closed for good',
	closedNote: 'No team can be put there.',
	name: 'Name',
	address: 'Address',
	addressHint: 'A line of the address on each line, without the postcode.',
	postcode: 'Postcode',
	telephone: 'Telephone',
	optional: 'You can leave this empty.',
	hours: 'Opening hours',
	hoursHint: 'Leave both times empty for a day on which it is shut.',
	day: {
		monday: 'Monday',
		tuesday: 'Tuesday',
		wednesday: 'Wednesday',
		thursday: 'Thursday',
		friday: 'Friday',
		saturday: 'Saturday',
		sunday: 'Sunday'
	} satisfies Record<Weekday, string>,
	opens: (day: string) => `${day}: opens at`,
	closes: (day: string) => `${day}: closes at`,
	onDay: (day: string, words: string) => `${day}: ${words}`,
	/** A run of days with the same hours. */
	open: (days: string, opens: string, closes: string) => `${days}: ${opens} to ${closes}`,
	days: (first: string, last: string) => `${first} to ${last}`,
	neverOpen: 'No opening hours yet',
	noTelephone: 'No telephone number yet',
	save: 'Save the office',
	close: 'Close the office for good',
	closeNote: 'No team can be put there any more. You can open it again.',
	reopen: 'Open the office again',
	reopenNote: 'This office is closed for good.',
	shut: {
		heading: 'Days when it is shut',
		intro: 'Bank holidays need not stand here: we know them.',
		none: 'No such day is coming.',
		on: 'Which day?',
		reason: 'Why?',
		reasonHint: 'In a few words, such as “staff training”.',
		add: 'Add the day',
		removeDay: (day: string) => `Take off ${day}`
	},
	teams: (names: string) => `Works from here: ${names}`,
	saved: {
		created: 'The office is saved.',
		edited: 'The office is saved.',
		closed: 'The office is closed.',
		reopened: 'The office is open again.',
		dayAdded: 'The day is on the list.',
		dayRemoved: 'The day is off the list.'
	}
};
export type OfficesText = typeof officesEn;
