import { recordCy } from '#lib/i18n/compliance/person-record.cy.ts';
import { contactLinesCy } from '#lib/i18n/people/contact-lines.cy.ts';
import { lighterCy } from '#lib/i18n/reports/person-lighter.cy.ts';
import { strengthsCy } from '#lib/i18n/reports/person-strengths.cy.ts';
import { progressCy } from '#lib/i18n/reports/person-progress.cy.ts';
import type { PersonText } from './person.en.ts';

export const recordPagesCy = {
	record: recordCy,
	contacts: contactLinesCy,
	progress: progressCy,
	lighter: lighterCy,
	strengths: strengthsCy
} satisfies Partial<PersonText>;
