import { changedEn } from '#lib/i18n/reports/person-changed.en.ts';

/** Something in life that changed: its form, and what became of it. */
export const changedPagesEn = { changed: changedEn };
