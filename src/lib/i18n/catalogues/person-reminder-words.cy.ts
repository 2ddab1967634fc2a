import { reminderWordsCy } from '#lib/i18n/notices/reminder-words.cy.ts';
import type { reminderPagesEn } from './person-reminder-words.en.ts';

/** What came of the reminders of an appointment. */
export const reminderPagesCy: typeof reminderPagesEn = { reminders: reminderWordsCy };
