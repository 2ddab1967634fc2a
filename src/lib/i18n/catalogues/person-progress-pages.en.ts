import { lighterEn } from '#lib/i18n/reports/person-lighter.en.ts';
import { progressEn } from '#lib/i18n/reports/person-progress.en.ts';

/** What has got better, and what can get lighter. */
export const progressPagesEn = {
	progress: progressEn,
	lighter: lighterEn
};
