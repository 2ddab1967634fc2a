import { areasCy } from '#lib/i18n/plan/person-areas.cy.ts';
import { unsentCy } from '#lib/i18n/access/person-unsent.cy.ts';
import { offersCy } from '#lib/i18n/reports/person-offers.cy.ts';
import { reportCy } from '#lib/i18n/reports/person-report.cy.ts';
import { entriesCy } from '#lib/i18n/reports/person-entries.cy.ts';
import { goodNewsCy } from '#lib/i18n/reports/person-good-news.cy.ts';
import { savedReportCy } from '#lib/i18n/reports/person-saved-report.cy.ts';
import { takeBackCy } from '#lib/i18n/reports/person-take-back.cy.ts';
import { ownCopyCy } from '#lib/i18n/reports/person-own-copy.cy.ts';
import { relapseCy } from '#lib/i18n/reports/person-relapse.cy.ts';
import type { PersonText } from './person.en.ts';

export const reportPagesCy = {
	areas: areasCy,
	report: reportCy,
	entries: entriesCy,
	goodNews: goodNewsCy,
	savedReport: savedReportCy,
	takeBack: takeBackCy,
	ownCopy: ownCopyCy,
	relapse: relapseCy,
	offers: offersCy,
	unsent: unsentCy
} satisfies Partial<PersonText>;
