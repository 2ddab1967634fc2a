import { ifThenEn } from '#lib/i18n/reports/person-if-then.en.ts';

/** What pages say on which a plan is made, or comes back. */
export const ifThenPagesEn = { ifThen: ifThenEn };
