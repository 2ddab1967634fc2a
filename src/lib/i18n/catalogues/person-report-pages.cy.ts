import { unsentCy } from '#lib/i18n/access/person-unsent.cy.ts';
import { changedCy } from '#lib/i18n/reports/person-changed.cy.ts';
import { offersCy } from '#lib/i18n/reports/person-offers.cy.ts';
import { reportCy } from '#lib/i18n/reports/person-report.cy.ts';
import { savedReportCy } from '#lib/i18n/reports/person-saved-report.cy.ts';
import { takeBackCy } from '#lib/i18n/reports/person-take-back.cy.ts';
import type { PersonText } from './person.en.ts';

export const reportPagesCy = {
	changed: changedCy,
	report: reportCy,
	savedReport: savedReportCy,
	takeBack: takeBackCy,
	offers: offersCy,
	unsent: unsentCy
} satisfies Partial<PersonText>;
