import { wordsFor } from '#lib/i18n/words-for.ts';
import { reflectionWordsEn } from './reflection-words.en.ts';
import { titlesEn } from '#lib/i18n/shared/person-titles.en.ts';

/** What a person writes when they think back. */
export const entriesEn = {
	reflect: {
		title: titlesEn.reflect,
		aboutWeek: 'About this week',
		aboutStep: (step: string) => `About “${step}”`,
		feeling: 'How did it go?',
		feelingStep: 'How is this step going?',
		feelingWeek: 'How is this week?',
		feelings: wordsFor('person', reflectionWordsEn.feeling),
		prompt: 'What do you want to write about?',
		prompts: wordsFor('person', reflectionWordsEn.prompt),
		words: 'What do you think?',
		wordsHint: 'A line is enough. You can also just tap a face, or tap the box below.',
		talk: 'I’d rather talk about it',
		talkHint: 'Your officer sees that you want to talk. No words are needed.',
		wouldTalk: 'You would rather talk about it.',
		save: 'Save and share with my officer',
		promise: 'What you think is never used against you. If somebody is in danger, we must act.'
	}
};

export type EntriesText = typeof entriesEn;
