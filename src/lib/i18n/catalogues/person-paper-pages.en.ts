import { papersEn } from '#lib/i18n/compliance/person-papers.en.ts';

/** What was written for the person, to read and to print. */
export const paperPagesEn = { papers: papersEn };
