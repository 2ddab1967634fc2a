import { contactLinesCy } from '#lib/i18n/people/contact-lines.cy.ts';
import { standingCy } from '#lib/i18n/compliance/standing.cy.ts';
import { whatIfCy } from '#lib/i18n/compliance/what-if.cy.ts';
import { eventsCy } from '#lib/i18n/compliance/person-events.cy.ts';
import { recordCy } from '#lib/i18n/compliance/person-record.cy.ts';
import { rulesCy } from '#lib/i18n/compliance/person-rules.cy.ts';
import type { PersonText } from './person.en.ts';

export const compliancePagesCy = {
	events: eventsCy,
	record: recordCy,
	rules: rulesCy,
	standing: standingCy,
	whatIf: whatIfCy,
	contacts: contactLinesCy
} satisfies Partial<PersonText>;
