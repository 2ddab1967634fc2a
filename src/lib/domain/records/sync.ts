import * as z from 'zod/mini';
import type { PlanOrder } from '#lib/domain/plan/plan-order.ts';
import { RevisedRecord } from './records.ts';

/** Where a phone is up to. `epoch` names this life of the database: a restore from backup begins a new one. */
export const Cursor = z.object({ epoch: z.string(), revision: z.int() });
export type Cursor = z.infer<typeof Cursor>;

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

/** Written as text because a phone must treat it as opaque. */
export function writeCursor({ epoch, revision }: Cursor): string {
	return `${epoch}.${revision.toString(36)}`;
}

/** Null when the text is no cursor of ours: the phone then gets everything. */
export function readCursor(text: string | null): Cursor | null {
	const match = /^([0-9a-z-]{1,64})\.([0-9a-z]{1,11})$/.exec(text ?? '');
	return match?.[1] && match[2] ? { epoch: match[1], revision: Number.parseInt(match[2], 36) } : null;
}
