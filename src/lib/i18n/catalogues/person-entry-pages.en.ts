import { entriesEn } from '#lib/i18n/reports/person-entries.en.ts';
import { relapseEn } from '#lib/i18n/reports/person-relapse.en.ts';

/** What a person wrote, wherever it is named in a line. */
export const entryPagesEn = { entries: entriesEn, relapse: relapseEn };
