import { phonesEn } from '#lib/i18n/access/person-phones.en.ts';

/** What a person reads of the phones that they are signed in on. */
export const phonePagesEn = { phones: phonesEn };
