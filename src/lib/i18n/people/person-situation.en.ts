import type { CircumstanceTopic } from '#lib/domain/people/circumstance-topics.ts';
import { plural } from '#lib/domain/text/plural.ts';
import { titlesEn } from '#lib/i18n/shared/person-titles.en.ts';
import { circumstanceWordsEn } from './circumstance-words.en.ts';

interface Asks {
	/** What can be ticked. */
	choose?: string;
	/** What can be written, and an example. */
	words: string;
	hint?: string;
}

/** What somebody writes of their own life, so that times, places and letters fit. */
export const situationEn = {
	title: titlesEn.situation,
	intro: 'Tell us about your days, and what helps you. Then times and places can fit.',
	topic: {
		telephone: 'My number',
		contact: 'Safe ways to reach me',
		work: 'Work',
		care: 'Caring for somebody',
		faith: 'Faith days',
		days: 'Other days that are taken',
		travel: 'How I travel',
		health: 'Health',
		reading: 'Reading',
		interpreter: 'An interpreter',
		adjustments: 'What else helps me'
	} satisfies Record<CircumstanceTopic, string>,
	choice: circumstanceWordsEn,
	whoReads: (officer: string) =>
		`Who reads this: ${officer}, whoever covers, and the managers of their team.`,
	whoReadsUnnamed: 'Who reads this: your officer, whoever covers, and the managers of their team.',
	noOthers: 'Other officers and agencies do not see it.',
	never: 'It is never held against you, and you need not say any of it.',
	limit: 'If somebody is in danger, we must act.',
	useful: 'It is shown when a time is booked, and when something is decided.',
	careful: 'Others may look at this phone. Write nothing that could harm you if they read it.',
	caseSystem: 'Your officer may hold other notes, from the case system. You can ask what they say.',
	stands: 'What you and your officer wrote',
	nothing: 'Nothing is written down yet. Choose something below.',
	add: 'Add something',
	elsewhere: 'What stands in other places',
	language: (name: string) => `Your language here: ${name}.`,
	hours: (hours: string) => `When we may send reminders: ${hours}.`,
	changeLanguage: 'Change the language',
	changeHours: 'Change these hours',
	over: 'What is over',
	before: 'What it said before',
	earlierNotHeld: 'What it said before that is not kept here.',
	empty: 'Nothing was said.',
	byYou: (when: string) => `You wrote this: ${when}.`,
	by: (name: string, when: string) => `${name} wrote this with you: ${when}.`,
	endedByYou: (when: string) => `You said it is over: ${when}.`,
	endedBy: (name: string, when: string) => `${name} took it out: ${when}.`,
	wholeDay: 'All day.',
	minutes: (count: number) =>
		plural('en', count, { one: () => '1 minute each way.', other: (many) => `${many} minutes each way.` }),
	change: 'Change it',
	of: (topic: string) => `: ${topic}`,
	meets: {
		heading: 'An appointment may not fit',
		circumstance: (topic: string) => `You wrote that this time is taken: ${topic}.`,
		travel_from_hours: (topic: string) => `There may be too little time to get there. See: ${topic}.`,
		travel_between: 'There may be too little time between two appointments.',
		stands: 'The time stands until your officer changes it.',
		ask: 'Ask for another time'
	},
	form: {
		days: 'Which days?',
		from: 'From what time?',
		fromHint: 'Leave both times empty if it is all day.',
		until: 'Until what time?',
		minutes: 'How many minutes does it take you to your officer?',
		minutesHint: 'One way, on most days. For example: 40.',
		save: 'Save',
		saved: 'Saved.',
		waits: 'It is kept on this phone.',
		ends: 'This is over',
		endsSays: 'It then stands under “What is over”. Your officer can still read what it said.',
		endsYes: 'Yes, this is over',
		savedNow: 'What is saved now',
		meanwhile: 'This was changed while you wrote. Now it says:',
		meanwhileOver: 'This was taken out while you wrote.',
		saveOver: 'Save mine instead',
		back: 'My situation'
	},
	healthWhy: [
		'Why we ask: so that a time, a place or a room does not make it worse.',
		'You need not say anything about your health.',
		'You can say only what helps, and not why.'
	],
	asks: {
		telephone: { words: 'Your number', hint: 'You can say whose it is, if it is not yours.' },
		contact: {
			choose: 'What is safe for you?',
			words: 'When, and what should we not do?',
			hint: 'For example: after 5pm. Do not leave a message.'
		},
		work: { words: 'What else should we know?', hint: 'For example: my shifts change each week.' },
		care: { words: 'What else should we know?', hint: 'For example: I take my son to school.' },
		faith: { words: 'What else should we know?', hint: 'For example: I fast this month.' },
		days: { words: 'What do you do then?', hint: 'For example: a course at the college.' },
		travel: {
			choose: 'How do you get there?',
			words: 'What makes it hard?',
			hint: 'For example: the last bus goes at 5pm.'
		},
		health: { words: 'What would help?', hint: 'For example: mornings are hard for me.' },
		reading: { choose: 'What helps you?', words: 'What else helps you to read?' },
		interpreter: { choose: 'Do you need one?', words: 'Which language?' },
		adjustments: { choose: 'What helps you?', words: 'What else would help?' }
	} satisfies Record<CircumstanceTopic, Asks> as Record<CircumstanceTopic, Asks>
};

export type SituationText = typeof situationEn;
