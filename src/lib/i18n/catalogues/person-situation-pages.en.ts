import { situationEn } from '#lib/i18n/people/person-situation.en.ts';

/** What somebody writes of their own life. */
export const situationPagesEn = { situation: situationEn };
