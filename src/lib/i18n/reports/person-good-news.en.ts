import { wordsFor } from '#lib/i18n/words-for.ts';
import { goodNewsWordsEn } from './good-news-words.en.ts';

/** What a person writes down as better: where it begins, what it is called in lists, and its form. */
export const goodNewsEn = {
	begin: 'Write something down',
	kind: wordsFor('person', goodNewsWordsEn.changeKind),
	noticedBy: wordsFor('person', goodNewsWordsEn.noticedBy),
	chooseKind: 'What is it?',
	chip: {
		went_well: 'Went well',
		tough_moment: 'Tough moment',
		strength_used: 'A strength',
		better_than_before: 'Better now'
	},
	hint: {
		went_well: 'Big or small. A good day, or a step you took.',
		tough_moment: 'Something hard, and what you did. It can be small.',
		strength_used: 'Something you are good at, and how it helped you.',
		better_than_before: 'Sleep, money, home, people: what is better now.'
	},
	words: {
		went_well: 'What went well?',
		tough_moment: 'What happened, and what did you do?',
		strength_used: 'What did you do, and what helped?',
		better_than_before: 'What is better now?'
	},
	lineIsEnough: 'One line is enough.',
	more: 'Say more, if you like',
	area: 'Which part of life is it?',
	noticed: 'Who noticed?',
	strength: 'What did you use to make it happen?',
	strengthHint: 'Say: I stayed calm. I asked for help. I got up early.',
	fromMine: 'Which of your strengths was it?',
	otherWords: 'Or in other words',
	keepStrength: 'Keep this with your strengths?',
	keepIt: 'Keep it',
	save: 'Save and share with my officer',
	whoReads: (officer: string) => `Your officer, ${officer}, can read it.`,
	whoReadsUnnamed: 'Your officer can read it.',
	never: 'It is never used against you. You never need it for anything. You can take it back.',
	limit: 'One limit: if it says that somebody is in danger, we must act.'
};

export type GoodNewsText = typeof goodNewsEn;
