import { reachEn } from '#lib/i18n/people/person-reach.en.ts';
import { papersEn } from '#lib/i18n/compliance/person-papers.en.ts';

/** What was written for the person, to read and to print, and what their officer wrote down of them. */
export const paperPagesEn = { papers: papersEn, reach: reachEn };
