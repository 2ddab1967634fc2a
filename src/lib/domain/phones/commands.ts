import * as z from 'zod/mini';
import { Instant } from '#lib/domain/time/date-schema.ts';

/** A phone's storage was cleared while entries in it were still to be sent. How many, never what: it does not know. */
export const ReportPhoneLoss = z.object({
	unsent: z.int().check(z.gte(1), z.lte(99_999)),
	/** When they were last known to be on the phone, by its own clock. */
	lastSeenAt: Instant
});
export type ReportPhoneLoss = z.infer<typeof ReportPhoneLoss>;
