import { ifThenCy } from '#lib/i18n/reports/person-if-then.cy.ts';

/** What pages say on which a plan is made, or comes back. */
export const ifThenPagesCy = { ifThen: ifThenCy };
