import { wordsFor } from '#lib/i18n/words-for.ts';
import { offerWordsEn } from './offer-words.en.ts';

export const offersEn = wordsFor('person', offerWordsEn);
