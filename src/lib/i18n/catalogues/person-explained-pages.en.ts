import { explainedEn } from '#lib/i18n/compliance/person-explained.en.ts';

/** What a person reads of how the consequences were explained. */
export const explainedPagesEn = { explained: explainedEn };
