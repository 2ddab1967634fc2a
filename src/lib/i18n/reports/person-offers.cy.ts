import { wordsFor } from '#lib/i18n/words-for.ts';
import { offerWordsCy } from './offer-words.cy.ts';
import type { offersEn } from './person-offers.en.ts';

export const offersCy: typeof offersEn = wordsFor('person', offerWordsCy);
