import { anotherTimeCy } from '#lib/i18n/appointments/person-another-time.cy.ts';
import { ifThenCy } from '#lib/i18n/reports/person-if-then.cy.ts';

/** What pages say on which a plan is made, or comes back; those of an appointment, where another time is asked for, are among them. */
export const ifThenPagesCy = { ifThen: ifThenCy, anotherTime: anotherTimeCy };
