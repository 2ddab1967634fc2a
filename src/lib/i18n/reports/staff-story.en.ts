import { withinSentence } from '#lib/i18n/dates.ts';
import { plural } from '#lib/domain/text/plural.ts';

/** A case on one page, for whoever takes it over or covers. */
export const staffStoryEn = {
	heading: 'The case on one page',
	link: 'The case on one page',
	what: (name: string) =>
		`For whoever takes the case over, or covers. ${name} has the same page on their phone, and can put it right.`,
	never: 'No rule, decision or letter reads any of this page.',
	forManager: 'What they say they are good at, and what they plan, is for the officer of the case.',
	state: {
		notWritten: 'Nobody has written anything for the next officer yet.',
		notSeen: 'Not yet seen by them.',
		seen: (day: string) => `Seen by them on ${day}.`,
		noted: (day: string) => `Corrected by them on ${day}.`
	},
	/** In the few words that a list has room for. */
	brief: {
		notWritten: 'nothing written yet',
		notSeen: 'not yet seen by them',
		seen: (day: string) => `seen by them on ${day}`,
		noted: (day: string) => `corrected on ${day}`
	},
	notAgain: 'What not to ask again',
	notAgainNone: 'Nothing is written down.',
	helps: 'What helps',
	helpsNone: 'Nothing is written down.',
	by: (name: string, when: string) => `${name}, ${withinSentence(when)}`,
	notes: {
		heading: 'What they put right or added',
		none: 'They have not put anything right.',
		readBy: (when: string) => `Read ${withinSentence(when)}.`,
		unread: 'Nobody has read this yet.',
		stays: 'Their words stay as they are, beside yours.',
		read: 'I have read it',
		saved: 'Marked as read. They can see that.'
	},
	goals: 'What they want',
	goalsNone: 'The plan has no goal yet.',
	later: 'later',
	ownWords: 'In their own words, of the plan',
	strengths: 'What they are good at',
	strengthsNone: 'They have not named anything yet.',
	plans: 'What they do when it gets hard',
	plansNone: 'They have not made a plan for that yet.',
	promises: {
		heading: 'What was promised',
		none: 'Nothing is open.',
		look: 'To look at the plan together.',
		by: (day: string) => `by ${day}`,
		agency: 'An agency does this.',
		saidBy: (name: string, day: string) => `${name} said so on ${day}.`,
		inPlan: 'In the plan.',
		settled: (count: number) =>
			plural('en', count, {
				one: () => 'And 1 promise that is done or sorted',
				other: (many) => `And ${many} promises that are done or sorted`
			})
	},
	earlier: 'Earlier versions',
	version: (number: number) => `Version ${number}`,
	form: {
		heading: 'Write for the next officer',
		change: 'Write it anew',
		notAgain: 'What have they told already, and should not have to tell again?',
		notAgainHint: 'For example: how they lost their home. Say where it is written down, if it is.',
		helps: 'What helps when you work with them?',
		helpsHint: 'For example: a call the day before. Time to think before they answer.',
		careful:
			'They read every word. Write no assessment of risk, no breach, missed appointment or warning, and no offence.',
		again: 'They are asked to look at it again. What was written before stays beneath it.',
		save: 'Save, and ask them to look',
		saved: 'Saved. They are asked to look at it.',
		died: 'Nothing is asked or written here any more. What is known stays on record.'
	},
	/** On the first page about somebody, for whoever took their case over lately. */
	takenOver: (day: string) => `You took this case over on ${day}. Read this first:`,
	/** Where a manager gives cases to others. */
	handOver: {
		heading: 'One page for each case',
		what: 'The officer who takes a case over finds its page first. Ask for what is not written yet while this officer is here.'
	}
};

export type StaffStoryText = typeof staffStoryEn;
