import { sessionEn } from '#lib/i18n/appointments/person-session.en.ts';
import { unsentEn } from '#lib/i18n/access/person-unsent.en.ts';
import { offersEn } from '#lib/i18n/reports/person-offers.en.ts';
import { reportEn } from '#lib/i18n/reports/person-report.en.ts';
import { entriesEn } from '#lib/i18n/reports/person-entries.en.ts';
import { relapseEn } from '#lib/i18n/reports/person-relapse.en.ts';
import { progressEn } from '#lib/i18n/reports/person-progress.en.ts';

/** What a person writes, and reads again. */
export const reportPagesEn = {
	report: reportEn,
	entries: entriesEn,
	relapse: relapseEn,
	progress: progressEn,
	offers: offersEn,
	session: sessionEn,
	unsent: unsentEn
};
