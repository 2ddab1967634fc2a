import type { officerPagesEn } from './person-officer-pages.en.ts';
import { officerNewsCy } from '#lib/i18n/people/person-officer-news.cy.ts';

/** What a person reads of a new officer, or of one who covers, until they have seen it. */
export const officerPagesCy: typeof officerPagesEn = { officerNews: officerNewsCy };
