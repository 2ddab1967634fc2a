import { reminderWordsEn } from '#lib/i18n/notices/reminder-words.en.ts';

/** What came of the reminders of an appointment. */
export const reminderPagesEn = { reminders: reminderWordsEn };
