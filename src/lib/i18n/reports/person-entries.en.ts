import { wordsFor } from '#lib/i18n/words-for.ts';
import { reflectionWordsEn } from './reflection-words.en.ts';
import { titlesEn } from '#lib/i18n/shared/person-titles.en.ts';

/** The two lighter things a person can write: something that went well, and what they think. */
export const entriesEn = {
	wentWell: {
		title: titlesEn.wentWell,
		heading: 'What went well?',
		hint: 'Big or small. A good day, a hard moment you handled, a step you took.',
		words: 'What went well?',
		area: 'Which part of life is it?',
		more: 'Say more, if you like',
		strength: 'What did you use to make it happen?',
		strengthHint: 'Say: I stayed calm. I asked for help. I got up early.',
		save: 'Save and share with my officer',
		afterwards: 'Once it is sent, your officer can read it. You can see it again under Progress.'
	},
	reflect: {
		title: titlesEn.reflect,
		aboutWeek: 'About this week',
		aboutStep: (step: string) => `About “${step}”`,
		feeling: 'How did it go?',
		feelingWeek: 'How is this week?',
		feelings: wordsFor('person', reflectionWordsEn.feeling),
		prompt: 'What do you want to write about?',
		prompts: wordsFor('person', reflectionWordsEn.prompt),
		words: 'What do you think?',
		wordsHint: 'A line is enough. You can also just tap a face.',
		save: 'Save and share with my officer',
		promise: 'What you think is never used against you. If somebody is in danger, we must act.'
	}
};

export type EntriesText = typeof entriesEn;
