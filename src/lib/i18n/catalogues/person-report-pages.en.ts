import { unsentEn } from '#lib/i18n/access/person-unsent.en.ts';
import { changedEn } from '#lib/i18n/reports/person-changed.en.ts';
import { offersEn } from '#lib/i18n/reports/person-offers.en.ts';
import { reportEn } from '#lib/i18n/reports/person-report.en.ts';
import { savedReportEn } from '#lib/i18n/reports/person-saved-report.en.ts';
import { takeBackEn } from '#lib/i18n/reports/person-take-back.en.ts';

/** What is asked of a person who writes, what is offered them, what could not be sent, and what it means to take something back. */
export const reportPagesEn = {
	changed: changedEn,
	report: reportEn,
	savedReport: savedReportEn,
	takeBack: takeBackEn,
	offers: offersEn,
	unsent: unsentEn
};
