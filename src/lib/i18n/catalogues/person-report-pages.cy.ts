import { sessionCy } from '#lib/i18n/appointments/person-session.cy.ts';
import { unsentCy } from '#lib/i18n/access/person-unsent.cy.ts';
import { offersCy } from '#lib/i18n/reports/person-offers.cy.ts';
import { reportCy } from '#lib/i18n/reports/person-report.cy.ts';
import type { PersonText } from './person.en.ts';

export const reportPagesCy = {
	report: reportCy,
	offers: offersCy,
	session: sessionCy,
	unsent: unsentCy
} satisfies Partial<PersonText>;
