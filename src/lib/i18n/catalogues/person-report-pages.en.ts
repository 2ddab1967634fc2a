import { areasEn } from '#lib/i18n/plan/person-areas.en.ts';
import { unsentEn } from '#lib/i18n/access/person-unsent.en.ts';
import { offersEn } from '#lib/i18n/reports/person-offers.en.ts';
import { reportEn } from '#lib/i18n/reports/person-report.en.ts';
import { entriesEn } from '#lib/i18n/reports/person-entries.en.ts';
import { goodNewsEn } from '#lib/i18n/reports/person-good-news.en.ts';
import { savedReportEn } from '#lib/i18n/reports/person-saved-report.en.ts';
import { takeBackEn } from '#lib/i18n/reports/person-take-back.en.ts';
import { ownCopyEn } from '#lib/i18n/reports/person-own-copy.en.ts';
import { relapseEn } from '#lib/i18n/reports/person-relapse.en.ts';

/** What a person writes, and reads again. */
export const reportPagesEn = {
	areas: areasEn,
	report: reportEn,
	entries: entriesEn,
	goodNews: goodNewsEn,
	savedReport: savedReportEn,
	takeBack: takeBackEn,
	ownCopy: ownCopyEn,
	relapse: relapseEn,
	offers: offersEn,
	unsent: unsentEn
};
