import { recordEn } from '#lib/i18n/compliance/person-record.en.ts';
import { contactLinesEn } from '#lib/i18n/people/contact-lines.en.ts';
import { lighterEn } from '#lib/i18n/reports/person-lighter.en.ts';
import { strengthsEn } from '#lib/i18n/reports/person-strengths.en.ts';
import { progressEn } from '#lib/i18n/reports/person-progress.en.ts';

/** What has been reached, what can get lighter, and the record that a person can keep. */
export const recordPagesEn = {
	record: recordEn,
	contacts: contactLinesEn,
	progress: progressEn,
	lighter: lighterEn,
	strengths: strengthsEn
};
