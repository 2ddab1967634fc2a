import { reminderWordsCy } from '#lib/i18n/notices/reminder-words.cy.ts';
import { eventsCy } from '#lib/i18n/compliance/person-events.cy.ts';
import { standingCy } from '#lib/i18n/compliance/standing.cy.ts';
import type { PersonText } from './person.en.ts';

export const eventPagesCy = {
	events: eventsCy,
	standing: standingCy,
	reminders: reminderWordsCy
} satisfies Partial<PersonText>;
