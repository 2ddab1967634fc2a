import { plural } from '#lib/domain/text/plural.ts';
import { withinSentence } from '#lib/i18n/dates.ts';
import { circumstanceWordsEn } from './circumstance-words.en.ts';
import type { TimedTopic } from '#lib/domain/people/circumstance-topics.ts';
import type { CircumstanceTopic } from '#lib/domain/people/circumstance.ts';

/** How to reach somebody, what to do in another way for them, and the first page about them. */
export const reachEn = {
	heading: 'How to reach them',
	situation: 'Their situation',
	topic: {
		telephone: 'Telephone',
		contact: 'Safe times and ways',
		work: 'Work',
		care: 'Care for somebody',
		faith: 'Faith days',
		days: 'Other days that are taken',
		travel: 'Travel',
		health: 'Health',
		reading: 'Reading and format',
		interpreter: 'Interpreter',
		adjustments: 'Adjustments'
	} satisfies Record<CircumstanceTopic, string>,
	choice: circumstanceWordsEn,
	/** What is asked of everybody first. */
	unknown: {
		telephone: 'No number is known.',
		contact: 'Nobody has asked when and how it is safe.'
	},
	notAsked: 'Not asked yet',
	ask: 'Ask, and write it down',
	change: 'Change',
	changeFor: (topic: string) => `: ${topic}`,
	by: (name: string, when: string) => `${name}, ${withinSentence(when)}`,
	byPerson: (when: string) => `They wrote it themselves, ${withinSentence(when)}`,
	over: 'It is over.',
	before: 'What it said before',
	empty: 'Nothing was said.',
	wholeDay: 'All day',
	minutes: (count: number) =>
		plural('en', count, { one: () => '1 minute each way', other: (many) => `${many} minutes each way` }),
	hours: 'Reminders',
	safeHours: (hours: string) => `When they may be sent: ${hours}. They chose it in the app.`,
	since: 'Written since:',
	thenNotKept: 'Something may have been written here by that day. What it said was not kept.',
	earlierNotKept: 'What it said before that was not kept.',
	nothingThen: 'Nothing was written by that day.',
	then: 'What is written of their life, by that day and since',
	meets: {
		heading: 'It meets what is written of their life',
		mark: 'Meets their life',
		move: 'Move it, or make it a call'
	},
	fromCaseSystem: 'From the case system. It does not say since when.',
	told: 'What they told us has changed',
	toldInWords: 'Something, in their own words.',
	toldOn: (what: string, when: string) => `${what} (${withinSentence(when)})`,
	form: {
		title: 'Somebody’s situation',
		intro: 'Ask them, and write it as they say it. They read it in their own app, and can change it there.',
		health: 'They need not say anything of their health. What helps is enough.',
		careful: 'A phone can be looked at by others. Write nothing that could harm them if it were read.',
		number: 'Number',
		numberHint: 'And whose it is, if it is not their own.',
		ways: 'What is safe',
		times: 'When, and what to avoid',
		timesHint: 'For example: after 5pm. Say only your first name if somebody else answers.',
		days: 'Which days',
		from: 'From what time',
		fromHint: 'Leave both times empty if it is all day. A night shift may end before it begins.',
		until: 'Until what time',
		minutes: 'Minutes each way, on most days',
		travel: 'How they get there',
		travelWords: 'What makes it hard',
		healthWords: 'What would help',
		languageWords: 'Which language they speak',
		daysWords: 'What they do then, and when',
		daysHint: {
			work: 'For example: at work from 6am to 2pm.',
			care: 'For example: takes a child to school at 9am.',
			faith: 'For example: prayers on Friday at midday.',
			days: 'For example: a course on Tuesday mornings.'
		} satisfies Record<TimedTopic, string>,
		needs: 'What helps them',
		needsWords: 'In their words',
		needsHint: 'For example: a quiet room, and breaks.',
		save: (topic: string) => `Save: ${topic}`,
		saved: (topic: string) => `Saved: ${topic}.`,
		empty: 'To take it out, leave it empty and save.',
		died: 'Nobody is to be reached any more. What is known stays on record.'
	},
	waits: {
		heading: 'What waits',
		none: 'Nothing waits.'
	},
	circumstances: {
		heading: 'Circumstances',
		none: 'Nothing else is on record. Ask, and it can be written in the plan.'
	},
	history: {
		heading: 'History',
		orders: 'Orders before this',
		officers: 'Officers',
		officer: (name: string, from: string) => `${name}, from ${from}.`,
		before: (name: string) => `Before that: ${name}.`,
		appointments: 'Appointments gone by',
		allAppointments: 'All appointments gone by',
		decisions: 'Missed appointments and decisions',
		allDecisions: 'The whole fairness record',
		outcome: (when: string, outcome: string) => `${when}: ${outcome}`,
		none: 'Nothing is on record before today.'
	},
	links: {
		heading: 'Do something',
		reach: 'Write down their situation'
	}
};

export type ReachText = typeof reachEn;
