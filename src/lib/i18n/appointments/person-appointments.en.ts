import { wordsFor } from '#lib/i18n/words-for.ts';
import { appointmentWordsEn } from './appointment-words.en.ts';
import { plural } from '#lib/domain/text/plural.ts';

/** What Home says of the next appointment, and every page of one. */
export const appointmentsEn = {
	next: 'Your next appointment',
	noneComing: 'No appointments to come',
	noneComingWhy: 'Your officer will set the next one. It will show here.',
	today: 'Today',
	tomorrow: 'Tomorrow',
	inDays: (days: number) => plural('en', days, { one: () => 'In 1 day', other: (many) => `In ${many} days` }),
	daysAgo: (days: number) =>
		plural('en', days, { one: () => 'Yesterday', other: (many) => `${many} days ago` }),
	startsInMinutes: (minutes: number) =>
		plural('en', minutes, { one: () => 'In 1 minute', other: (many) => `In ${many} minutes` }),
	startsInHours: (hours: number) =>
		plural('en', hours, { one: () => 'Today, in 1 hour', other: (many) => `Today, in ${many} hours` }),
	startedNow: 'It is on now',
	earlierToday: 'Earlier today',
	kind: wordsFor('person', appointmentWordsEn.kind),
	withAt: (who: string, where: string) => `With ${who}, at ${where}.`,
	withOnly: (who: string) => `With ${who}.`,
	atOnly: (where: string) => `At ${where}.`,
	willRing: (who: string) => `${who} will ring you.`,
	someoneWillRing: 'We will ring you.',
	byVideo: 'On a video call.',
	visit: 'Visit from your officer',
	visitAt: {
		home: 'At your home.',
		to_agree: 'Where is still to be agreed. Ask your officer.'
	},
	willAttend: 'I’ll be there',
	mightNot: 'I might not make it',
	reply: {
		none: '',
		will_attend: 'You said you will be there.',
		might_not: 'You said you might not make it.',
		cannot: 'You said you cannot make it.'
	},
	sayWhat: 'Say what is in the way',
	sayMore: 'Say more about it',
	told: (what: string) => `You told us what is in the way: ${what}`
};

export type AppointmentsText = typeof appointmentsEn;
