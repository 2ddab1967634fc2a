import { plural } from '#lib/domain/text/plural.ts';
import type { NoticeWay, NoticeWhy } from '#lib/domain/notices/vocabulary.ts';

/** What came of the reminders of an appointment, and of notices that it changed: the same for the person and for whoever decides. */
export const reminderWordsEn = {
	beforeYouGo: 'Before you go',
	leave: 'When will you leave? Look up your bus or lift now.',
	leaveBy: (time: string, minutes: number) =>
		plural('en', minutes, {
			one: () => `It takes you 1 minute: leave by ${time}.`,
			other: (many) => `It takes you ${many} minutes: leave by ${time}.`
		}),
	ifMissed: 'If you miss it, your officer must ask you why before anything is decided.',
	sayEarly: 'Is something in the way? Say so early. Asking for help never counts against you.',
	choose: 'Choose how to be reminded',
	heading: 'What we sent about this appointment',
	sent: {
		push: (when: string) => `${when}: a reminder was sent to the phone.`,
		text: (when: string) => `${when}: a reminder was sent by text.`,
		email: (when: string) => `${when}: a reminder was sent by email.`
	} satisfies Record<NoticeWay, (when: string) => string>,
	tried: {
		push: (when: string) => `${when}: we tried to send a reminder to the phone.`,
		text: (when: string) => `${when}: we tried to send a reminder by text.`,
		email: (when: string) => `${when}: we tried to send a reminder by email.`
	} satisfies Record<NoticeWay, (when: string) => string>,
	arrived: 'It arrived.',
	handedOn: 'It was handed on. We cannot see if it was read.',
	unsure: 'It broke off on the way. Nobody knows if it arrived.',
	failed: 'It could not be delivered.',
	failedWhy: {
		dead_address: 'It could not be delivered: the number or address does not work.',
		not_reached: 'It could not be delivered: the phone was off or had no signal.',
		phone_gone: 'It could not be delivered: this phone takes no more reminders.'
	} as Partial<Record<NoticeWhy, string>>,
	givenUp: 'No reminder was sent: our way of sending did not work. That is our fault.',
	restored:
		'We had to bring back an older copy of our records. It does not say if a reminder was sent. That is our fault.',
	notSent: 'No reminder was sent.',
	notSentWhy: {
		no_way: 'No reminder was sent: none was turned on.',
		no_safe_time: 'No reminder was sent: there was no time for it in the safe hours.',
		in_custody: 'No reminder was sent because of the time in prison.',
		order_over: 'No reminder was sent: the order had ended by then.',
		stopped: 'No reminder was sent: reminders were turned off.'
	} as Partial<Record<NoticeWhy, string>>,
	/** The same of a notice that it was booked, moved or cancelled. */
	change: {
		sent: {
			push: (when: string) => `${when}: a notice of this change was sent to the phone.`,
			text: (when: string) => `${when}: a notice of this change was sent by text.`,
			email: (when: string) => `${when}: a notice of this change was sent by email.`
		},
		tried: {
			push: (when: string) => `${when}: we tried to send a notice of this change to the phone.`,
			text: (when: string) => `${when}: we tried to send a notice of this change by text.`,
			email: (when: string) => `${when}: we tried to send a notice of this change by email.`
		},
		givenUp: 'No notice of this change was sent: our way of sending did not work. That is our fault.',
		restored:
			'We had to bring back an older copy of our records. It does not say if a notice of this change was sent. That is our fault.',
		notSent: 'No notice of this change was sent.',
		notSentWhy: {
			no_safe_time: 'No notice of this change was sent: there was no time for it in the safe hours.',
			in_custody: 'No notice of this change was sent because of the time in prison.',
			order_over: 'No notice of this change was sent: the order had ended by then.',
			stopped: 'No notice of this change was sent: notices were turned off.'
		} as Partial<Record<NoticeWhy, string>>
	},
	notAgainst: 'What we sent never counts against you. What did not come is not your fault.'
};
export type ReminderWords = typeof reminderWordsEn;
