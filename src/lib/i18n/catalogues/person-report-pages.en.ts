import { unsentEn } from '#lib/i18n/access/person-unsent.en.ts';
import { offersEn } from '#lib/i18n/reports/person-offers.en.ts';
import { reportEn } from '#lib/i18n/reports/person-report.en.ts';

/** What is asked of a person who writes, what is offered them, and what could not be sent. */
export const reportPagesEn = { report: reportEn, offers: offersEn, unsent: unsentEn };
