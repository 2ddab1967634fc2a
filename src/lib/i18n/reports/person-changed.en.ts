import { titlesEn } from '#lib/i18n/shared/person-titles.en.ts';
import { wordsFor } from '#lib/i18n/words-for.ts';
import { changedWordsEn } from './changed-words.en.ts';

/** Something in life that changed, told once. */
export const changedEn = {
	title: titlesEn.changed,
	intro: 'Life changes. Tell us once, and we look at your plan again.',
	never: 'Telling us is not held against you.',
	ownRules: 'Your order may have its own rule. See what it can say.',
	enough: 'One tap or one line is enough.',
	situation: 'Is it only your days, travel or how to reach you? You can change that yourself:',
	what: 'What changed?',
	whatHint: 'Tap all that fit. Or just write below.',
	part: wordsFor('person', changedWordsEn),
	since: 'Since when?',
	sinceHint: 'It can be a day to come. You can leave this empty.',
	today: (date: string) => `Today, ${date}`,
	day: 'Another day',
	unknown: 'I am not sure',
	sinceDay: 'Which day?',
	words: 'What does it make harder or easier?',
	wordsHint: 'You can leave this empty. A new number or address can go here.',
	look: 'What should we look at?',
	lookHint: 'Leave all empty if nothing is needed now.',
	save: 'Save and tell my officer',
	whoReads: (officer: string) => `Your officer, ${officer}, can read it.`,
	whoReadsUnnamed: 'Your officer can read it.',
	limit: 'One limit: if it says that somebody is in danger, we must act.',
	told: 'You told us this before',
	toldWhy: 'You do not need to tell it again. Your officer has it, or gets it once it is sent.',
	toldLink: (what: string, when: string) => `${what}: ${when}`,
	signIn: 'A new number here does not change how you sign in.',
	rules: 'If you move, or start work',
	changedPart: 'What changed',
	sinceOn: (date: string) => `Since ${date}`,
	fromOn: (date: string) => `From ${date}`,
	plan: 'Your plan',
	planLookOn: (date: string) => `We look at your plan together on ${date}.`,
	planLookPassed: (date: string) =>
		`We were going to look at your plan together on ${date}. If we did not, ask your officer.`,
	planLookedAgain: (date: string) => `Your plan was looked at again because of this on ${date}.`,
	planLink: 'See my plan'
};

export type ChangedText = typeof changedEn;
