import { withinSentence } from '#lib/i18n/dates.ts';
import { circumstanceWordsEn } from './circumstance-words.en.ts';
import type { CircumstanceTopic } from '#lib/domain/people/circumstance.ts';

/** How to reach somebody, what to do in another way for them, and the first page about them. */
export const reachEn = {
	heading: 'How to reach them',
	topic: {
		telephone: 'Telephone',
		contact: 'Safe times and ways',
		days: 'Days that are taken',
		adjustments: 'Adjustments'
	} satisfies Record<CircumstanceTopic, string>,
	choice: circumstanceWordsEn,
	unknown: {
		telephone: 'No number is known.',
		contact: 'Nobody has asked when and how it is safe.',
		days: 'Nobody has asked on which days they work, care or pray.',
		adjustments: 'Nobody has asked what they need.'
	} satisfies Record<CircumstanceTopic, string>,
	ask: 'Ask, and write it down',
	change: 'Change',
	changeFor: (topic: string) => `: ${topic}`,
	by: (name: string, when: string) => `${name}, ${withinSentence(when)}`,
	fromCaseSystem: 'From the case system. It does not say since when.',
	told: 'What they told us has changed',
	toldInWords: 'Something, in their own words.',
	toldOn: (what: string, when: string) => `${what} (${withinSentence(when)})`,
	form: {
		title: 'How to reach somebody',
		intro: 'Ask them, and write it as they say it. They read it in their own app.',
		careful: 'A phone can be looked at by others. Write nothing that could harm them if it were read.',
		number: 'Number',
		numberHint: 'And whose it is, if it is not their own.',
		ways: 'What is safe',
		times: 'When, and what to avoid',
		timesHint: 'For example: after 5pm. Say only your first name if somebody else answers.',
		days: 'Which days',
		daysWords: 'What they do then, and when',
		daysHint: 'For example: at work from 6am to 2pm.',
		needs: 'What helps them',
		needsWords: 'In their words',
		needsHint: 'For example: which language the interpreter speaks.',
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
		reach: 'Write down how to reach them'
	}
};

export type ReachText = typeof reachEn;
