import * as z from 'zod/mini';

/** A phone's storage was cleared while entries in it were still to be sent. How many, never what: it does not know. */
export const ReportPhoneLoss = z.object({ unsent: z.int().check(z.gte(1), z.lte(99_999)) });
export type ReportPhoneLoss = z.infer<typeof ReportPhoneLoss>;
