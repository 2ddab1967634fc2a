import { reminderWordsEn } from '#lib/i18n/notices/reminder-words.en.ts';
import { eventsEn } from '#lib/i18n/compliance/person-events.en.ts';
import { standingEn } from '#lib/i18n/compliance/standing.en.ts';

/** What happened, and where somebody stands. */
export const eventPagesEn = { events: eventsEn, standing: standingEn, reminders: reminderWordsEn };
