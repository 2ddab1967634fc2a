import { officerNewsEn } from '#lib/i18n/people/person-officer-news.en.ts';

/** What a person reads of a new officer, or of one who covers, until they have seen it. */
export const officerPagesEn = { officerNews: officerNewsEn };
