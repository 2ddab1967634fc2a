import type { Feeling, ReflectionRecord } from '#lib/domain/reports/record.ts';
import type { WordsForBoth } from '#lib/i18n/words-for.ts';

export interface ReflectionWords {
	feeling: WordsForBoth<Feeling>;
	prompt: WordsForBoth<ReflectionRecord['prompt']>;
}

/** What a person chooses when they think back, as they read it and as staff do. */
export const reflectionWordsEn: ReflectionWords = {
	feeling: {
		very_well: 'Very well',
		well: 'Well',
		ok: 'OK',
		not_great: 'Not great',
		struggling: 'Struggling'
	},
	prompt: {
		what_went_well: 'What went well',
		what_was_hard: 'What was hard',
		what_next: 'What I want to do next',
		what_i_take_with_me: 'What I take with me from it',
		what_helped: 'What helped me',
		own_words: { person: 'Something else', staff: 'In my own words' },
		problem: 'A problem I thought through'
	}
};
