import type { FeedWords } from '#lib/domain/appointments/calendar-feed.ts';
import type { FeedEnd } from '#lib/domain/appointments/feed-state.ts';

/** The person's own calendar, which asks for their appointments by a secret address. */
export const calendarEn = {
	/** What stands in the calendar itself: for anybody's eyes. */
	feed: {
		name: 'Appointments',
		appointment: 'Appointment',
		cancelled: 'Cancelled appointment'
	} satisfies FeedWords as FeedWords,
	title: 'Appointments in my calendar',
	intro:
		'The calendar on your phone or computer can show your appointments. This is off until you turn it on.',
	yours: 'You choose. You can end it at any time, and that never counts against you.',
	sees: 'What others can see',
	seesWho: 'You get a secret web address. Whoever has the address can see:',
	seesWhat: ['the day and the time', 'the word “Appointment”', 'which ones were cancelled'],
	seesNot: 'It does not say your name, the place, who you see or why.',
	seesSite: 'The address has the name of this website in it.',
	keep: 'So keep it to yourself. Add it only to a calendar that others do not look at.',
	late: 'Changes come late',
	lateWhy: 'Calendars ask for changes only a few times a day. Some ask once a day.',
	lateSure: 'To be sure, look here in the app.',
	now: 'How it is now',
	off: 'It is off.',
	turnOn: 'Turn it on and show the address',
	on: (when: string) => `It is on. You turned it on: ${when}.`,
	fetched: (when: string) => `A calendar last asked: ${when}.`,
	notFetched: 'No calendar has asked yet.',
	fetchedWhy: 'Only you can see this. If you do not know who asked, end it.',
	address: 'Your address',
	once: 'We show it only now. Copy it before you leave this page.',
	copy: 'Copy the address',
	open: 'Open in my calendar',
	how: 'Or look in your calendar for “Subscribe” or “Add from web address”. Put the address in there.',
	another: 'Make a new address',
	anotherHint:
		'We cannot show the old address again. A new one takes its place, and the old one stops at once.',
	end: 'End it',
	endHint: 'The address stops at once. Then delete it in your calendar too, or old times may stay there.',
	ended: {
		person: (when: string) => `You ended it: ${when}.`,
		replaced: (when: string) => `It was ended: ${when}.`,
		phone_gone: (when: string) =>
			`It was ended to keep you safe, as a phone was lost or locked: ${when}. You can make a new address.`,
		restored: (when: string) =>
			`It was ended, as we had to bring back an older copy of our records: ${when}. You can make a new address.`
	} satisfies Record<FeedEnd, (when: string) => string> as Record<FeedEnd, (when: string) => string>,
	stale: 'Delete the old address in your calendar. It gets no more changes.',
	over: 'Your order has ended. There are no appointments to put in a calendar.',
	changed: 'This was changed meanwhile, in another window or on another phone. Here is how it is now.',
	noSignal: 'You need signal for this. Nothing was changed. Try again when you have signal.',
	notSeen: 'We cannot show this just now. You need signal for this page.',
	again: 'Try again'
};

export type CalendarText = typeof calendarEn;
