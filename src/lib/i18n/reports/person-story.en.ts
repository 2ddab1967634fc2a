import { titlesEn } from '#lib/i18n/shared/person-titles.en.ts';

/** The page about a person that a new officer reads first, as its person reads it and puts it right. */
export const storyEn = {
	title: titlesEn.story,
	wrote: (by: string) => `${by} wrote it. Is it right?`,
	intro: 'A new officer reads this page first. So you do not have to tell it all again.',
	whoReads: (officer: string) =>
		`Your officer, ${officer}, can read it. So can whoever covers for them, and their manager.`,
	whoReadsUnnamed: 'Your officer can read it. So can whoever covers for them, and their manager.',
	managerLess: 'Their manager does not see your strengths, or your plans for hard times.',
	never: 'Nobody decides anything about you from it.',
	written: 'What your officer wrote',
	writtenNone: 'Your officer has not written anything here yet. You can still add to it.',
	toLook: 'Please look at it. Is it right?',
	notAgain: 'What you do not have to tell again',
	helps: 'What helps you',
	by: (name: string, when: string) => `Written by ${name}: ${when}.`,
	see: 'I have seen it',
	seen: (day: string) => `You have seen it: ${day}.`,
	earlier: 'What was written before',
	notes: {
		heading: 'What you put right or added',
		said: (when: string) => `You said: ${when}.`,
		read: (day: string) => `Your officer has read it: ${day}.`,
		unread: 'Your officer has not read it yet.',
		refused: 'This was not sent. See what you can do.'
	},
	form: {
		heading: 'Put it right, or add to it',
		words: 'What is not right, or what is missing?',
		hint: 'Your words stand beside what your officer wrote. Nobody changes them.',
		save: 'Save and share with my officer'
	},
	goals: 'What you want',
	goalsNone: 'Your plan has no goal yet.',
	later: 'later',
	ownWords: 'You said of your plan',
	strengths: 'What you are good at',
	strengthsNone: 'You have not named anything yet.',
	plans: 'What you do when it gets hard',
	plansNone: 'You have not made a plan for that yet.',
	promises: {
		heading: 'What we promised you',
		none: 'Nothing is open.',
		look: 'We look at your plan together.',
		by: (day: string) => `By ${day}.`,
		agency: 'Somebody from another place does this.',
		saidBy: (name: string, day: string) => `${name} said so: ${day}.`,
		inPlan: 'This is in your plan.',
		settled: 'Done or sorted'
	},
	notWrittenDown: 'Nothing is written down yet of your days, or how to reach you.'
};

export type StoryText = typeof storyEn;
