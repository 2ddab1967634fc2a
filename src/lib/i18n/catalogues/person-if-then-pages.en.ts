import { anotherTimeEn } from '#lib/i18n/appointments/person-another-time.en.ts';
import { ifThenEn } from '#lib/i18n/reports/person-if-then.en.ts';

/** What pages say on which a plan is made, or comes back; those of an appointment, where another time is asked for, are among them. */
export const ifThenPagesEn = { ifThen: ifThenEn, anotherTime: anotherTimeEn };
