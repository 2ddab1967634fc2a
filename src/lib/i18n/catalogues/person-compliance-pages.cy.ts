import { eventsCy } from '#lib/i18n/compliance/person-events.cy.ts';
import { recordCy } from '#lib/i18n/compliance/person-record.cy.ts';
import { rulesCy } from '#lib/i18n/compliance/person-rules.cy.ts';
import type { PersonText } from './person.en.ts';

export const compliancePagesCy = {
	events: eventsCy,
	record: recordCy,
	rules: rulesCy
} satisfies Partial<PersonText>;
