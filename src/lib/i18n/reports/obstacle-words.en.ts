import type { ObstacleCategory } from '#lib/domain/reports/obstacle-categories.ts';
import type { WordsForBoth } from '#lib/i18n/words-for.ts';

/** What is in the way: as the person says it and as staff do, written once where both say the same. */
export const obstacleWordsEn: ObstacleWords = {
	category: {
		fares: 'The fare',
		bus_or_train: 'Bus or train',
		childcare_or_caring: 'Childcare or caring',
		work_shifts: 'Work shifts',
		ill: { person: 'I’m ill', staff: 'Ill' },
		mental_health: { person: 'My mental health', staff: 'Mental health' },
		drink_or_drugs: 'Drink or drugs',
		phone: { person: 'My phone', staff: 'Phone' },
		forgot_or_mixed_up: { person: 'I forgot or mixed it up', staff: 'Forgot or mixed it up' },
		letters_and_forms: 'Letters and forms',
		scared: 'Scared of a place or person',
		nowhere_to_stay: 'Nowhere to stay',
		clash: { person: 'It clashes', staff: 'Clash with something else' },
		your_side_went_wrong: { person: 'Your side went wrong', staff: 'Our side went wrong' },
		something_else: 'Something else, or call me'
	}
};

/** Home says it for an officer who answers with no words. */
export const callBackEn = 'Please call me';

export interface ObstacleWords {
	category: WordsForBoth<ObstacleCategory>;
}
