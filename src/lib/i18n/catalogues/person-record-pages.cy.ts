import { recordCy } from '#lib/i18n/compliance/person-record.cy.ts';
import { contactLinesCy } from '#lib/i18n/people/contact-lines.cy.ts';
import type { PersonText } from './person.en.ts';

export const recordPagesCy = {
	record: recordCy,
	contacts: contactLinesCy
} satisfies Partial<PersonText>;
