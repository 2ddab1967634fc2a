import { titlesEn } from '#lib/i18n/shared/person-titles.en.ts';
import { strengthWordsEn } from './strength-words.en.ts';

/** What a person is good at: chosen, written, put in order. */
export const strengthsEn = {
	title: titlesEn.strengths,
	intro: 'Choose what is true of you, or use your own words.',
	change: 'Change my strengths',
	noneYet: 'Say what I am good at',
	never: 'It is never used against you. You never need it for anything.',
	suggestedHere: (officer: string) => `${officer} sees a strength in you`,
	mine: 'Mine, in my order',
	none: 'None yet',
	noneWhy: 'Choose one below, or use your own words.',
	up: 'Up',
	down: 'Down',
	letGo: 'Let go',
	movedTo: (words: string, place: number, of: number) => `${words}. This is now number ${place} of ${of}.`,
	suggested: 'What your officer sees in you',
	officer: 'Your officer',
	sees: (officer: string) => `${officer} sees this in you:`,
	because: 'Because:',
	yes: 'Yes, that is me',
	no: 'Not me',
	noIsFine:
		'If it is not you, that is fine. Your officer sees that you do not keep it. Nothing else comes of it.',
	elsewhere: 'Named before',
	named: { plan: 'In your plan', good_news: 'In what you wrote' },
	keep: 'Keep it',
	choose: 'Choose from these',
	chooseHint: 'Tap to keep one. Tap again to let it go.',
	choice: strengthWordsEn,
	own: 'My own words',
	ownLabel: 'What are you good at?',
	ownHint: 'One short line. Say: I can cook for many people.',
	add: 'Add it',
	full: 'You have 20 strengths. To add one, let one go first.',
	notMine: 'Not mine now',
	takeIn: 'Take it in again'
};

export type StrengthsText = typeof strengthsEn;
