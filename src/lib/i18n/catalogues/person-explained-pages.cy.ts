import type { explainedPagesEn } from './person-explained-pages.en.ts';
import { explainedCy } from '#lib/i18n/compliance/person-explained.cy.ts';

/** What a person reads of how the consequences were explained. */
export const explainedPagesCy: typeof explainedPagesEn = { explained: explainedCy };
