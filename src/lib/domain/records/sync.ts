import * as z from 'zod/mini';
import type { PlanOrder } from '#lib/domain/plan/plan-order.ts';
import { RevisedRecord } from './records.ts';

/** `GET /api/v1/sync?since=`: everything of mine that changed after the cursor. */
export const SyncAnswer = z.object({
	cursor: z.string(),
	/** True when `records` is everything there is: what is not named is gone. */
	full: z.boolean(),
	records: z.array(RevisedRecord),
	/** Keys of what is gone (`recordKey`). */
	tombstones: z.array(z.string()),
	count: z.int(),
	digest: z.string(),
	personId: z.string(),
	serverTime: z.int(),
	/** The newest backup's time; entries acknowledged after it are kept on the phone a while longer. */
	lastBackupAt: z.nullable(z.int())
});
export type SyncAnswer = z.infer<typeof SyncAnswer>;

/** `GET /api/v1/snapshot`: what a first page is made from. An older server left the order out, and one that cannot make it has none. */
export interface SnapshotAnswer extends SyncAnswer {
	planOrder?: PlanOrder | null;
}
