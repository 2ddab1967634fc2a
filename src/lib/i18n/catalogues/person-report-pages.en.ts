import { sessionEn } from '#lib/i18n/appointments/person-session.en.ts';
import { unsentEn } from '#lib/i18n/access/person-unsent.en.ts';
import { offersEn } from '#lib/i18n/reports/person-offers.en.ts';
import { reportEn } from '#lib/i18n/reports/person-report.en.ts';

/** What is asked of a person who writes, what is offered them, what was done in a session, and what could not be sent. */
export const reportPagesEn = { report: reportEn, offers: offersEn, session: sessionEn, unsent: unsentEn };
