import type { InEveryLanguage } from '#lib/domain/text/language.ts';

/** The plain page behind "Hide". It says nothing but the day, and has every language, because only the phone knows whose it is. */
export const calendarTitle: InEveryLanguage = { en: 'Calendar', cy: 'Calendr' };
