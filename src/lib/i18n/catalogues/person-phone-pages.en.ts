import { officerNewsEn } from '#lib/i18n/people/person-officer-news.en.ts';
import { phonesEn } from '#lib/i18n/access/person-phones.en.ts';

/** What a person reads of the phones that they are signed in on; and what few are ever told: that their officer changed. */
export const phonePagesEn = { phones: phonesEn, officerNews: officerNewsEn };
