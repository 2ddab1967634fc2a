import type { phonePagesEn } from './person-phone-pages.en.ts';
import { phonesCy } from '#lib/i18n/access/person-phones.cy.ts';

/** What a person reads of the phones that they are signed in on. */
export const phonePagesCy: typeof phonePagesEn = { phones: phonesCy };
