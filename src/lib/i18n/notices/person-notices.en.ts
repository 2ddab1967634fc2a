import type { NoticeTiming, NoticeWay, NoticeWayEnd } from '#lib/domain/notices/vocabulary.ts';
import { plural } from '#lib/domain/text/plural.ts';
import { newsWordsEn } from './news-words.en.ts';

export const noticesEn = {
	title: 'Reminders and notices',
	intro:
		'Your next appointment is always here in the app. You can also get a reminder before it, and a notice when something changes or is new.',
	yours: 'You choose. You can turn it off at any time, and that never counts against you.',
	looks: 'What it says',
	looksHint:
		'A reminder gives only the day and the time. Nothing says who it is from, where it is or why. The rest is in the app.',
	says: newsWordsEn,
	/** Before an example of each. */
	example: {
		reminder: 'Before an appointment:',
		changes: 'When an appointment is booked, moved or cancelled:',
		answers: 'When your officer writes or answers:'
	},
	about: 'What else to tell you',
	aboutHint: 'It comes in your safe hours, and only by a way that you turned on.',
	aboutWhat: {
		changes: 'An appointment was booked, moved or cancelled',
		answers: 'Your officer wrote to me or answered me'
	},
	answersHint: 'At most one notice in six hours.',
	changedAt: (when: string) => `Last saved: ${when}.`,
	confirmedAt: (when: string) => `Confirmed: ${when}.`,
	when: 'When to remind you',
	timing: {
		one_day: 'The day before',
		four_days_too: 'Four days before, and the day before',
		two_hours_too: 'The day before, and two hours before'
	} satisfies Record<NoticeTiming, string> as Record<NoticeTiming, string>,
	timingHint: 'One day before helps people most.',
	hours: 'Hours that are safe for you',
	hoursHint: 'Nothing is sent at other times. Choose hours when nobody else looks at your phone.',
	save: 'Save',
	saved: 'Saved.',
	how: 'How to remind you',
	way: {
		push: 'On this phone',
		text: 'By text',
		email: 'By email'
	} satisfies Record<NoticeWay, string> as Record<NoticeWay, string>,
	on: 'On',
	phones: (count: number) =>
		plural('en', count, {
			one: () => '1 phone gets your reminders.',
			other: (many) => `${many} phones get your reminders.`
		}),
	goesTo: {
		text: (end: string) => `Texts go to the number that ends in ${end}.`,
		email: (end: string) => `Emails go to ${end}.`
	},
	turnOn: 'Turn on for this phone',
	turnOff: { push: 'Turn off on all my phones', text: 'Turn off texts', email: 'Turn off emails' },
	askFirst: 'Your phone will ask you if the app may send you notices.',
	needsScript: 'To turn this on, open the app in a browser that can run it in full.',
	blocked: 'Your phone does not let the app send notices. You can change that in the settings of your phone.',
	pushFailed: 'That did not work. Try again when you have signal.',
	cannot: 'This phone cannot get notices from the app. Choose another way.',
	number: 'Your mobile number',
	address: 'Your email address',
	ask: { text: 'Send a code to this number', email: 'Send a code to this address' },
	askHint: 'We send a code there first, so that nothing goes to a stranger.',
	asked: {
		text: (end: string) => `We are sending a code to the number that ends in ${end}.`,
		email: (end: string) => `We are sending a code to ${end}.`
	},
	askedHint: 'It can take a few minutes. It works for one day.',
	code: 'The six numbers of the code',
	confirm: 'Turn it on',
	wrong: (left: number) =>
		plural('en', left, {
			one: () => 'That code was not right. You can try once more.',
			other: (many) => `That code was not right. You can try ${many} more times.`
		}),
	another: 'Do not use this',
	leaveOff: { text: 'I do not want texts', email: 'I do not want emails' },
	ended: {
		dead_address:
			'What we sent did not get there, so we turned this off. Check it and turn it on again. Your officer may ask you about it.',
		phone_gone: 'A phone stopped taking your reminders. Turn it on again on that phone.',
		wrong_codes: 'The code was wrong five times, so we turned this off. Ask for a new code.'
	} satisfies Record<NoticeWayEnd, string> as Record<NoticeWayEnd, string>,
	noSignal: 'Without signal you can turn things off. To turn on a new way, come back with signal.',
	none: 'No other way is set up here.',
	waits: 'Saved on this phone. It is sent when there is signal.'
};
export type NoticesText = typeof noticesEn;
