import { areasEn } from '#lib/i18n/plan/person-areas.en.ts';
import { sessionEn } from '#lib/i18n/appointments/person-session.en.ts';
import { entriesEn } from '#lib/i18n/reports/person-entries.en.ts';
import { goodNewsEn } from '#lib/i18n/reports/person-good-news.en.ts';
import { ownCopyEn } from '#lib/i18n/reports/person-own-copy.en.ts';
import { relapseEn } from '#lib/i18n/reports/person-relapse.en.ts';

/** What a person wrote, wherever it is named in a line. */
export const entryPagesEn = {
	areas: areasEn,
	entries: entriesEn,
	goodNews: goodNewsEn,
	ownCopy: ownCopyEn,
	relapse: relapseEn,
	session: sessionEn
};
