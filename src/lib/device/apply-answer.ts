import { readCursor } from '#lib/domain/records/cursor.ts';
import type { SyncAnswer } from '#lib/domain/records/sync.ts';
import { metaOf, type Meta, type MetaRow, type PersonDatabase } from './database.ts';
import { applyRecords, checkForDrift } from './held-rows.ts';
import { countOwed } from './outbox-rows.ts';
import { reconciled } from './reconcile.ts';

export interface PulledAnswer {
	answer: SyncAnswer;
	/** The cursor it was asked with; null for everything. */
	since: string | null;
	ackedBefore: ReadonlySet<string>;
	/** The server's clock minus this device's, in milliseconds; null where it could not be measured. */
	clockOffset: number | null;
}

/** Puts what the server answered into the store, in the transaction that it is called in. */
export async function applyAnswer(
	db: PersonDatabase,
	{ answer, since, ackedBefore, clockOffset }: PulledAnswer
) {
	const meta = await metaOf(db);
	if (isStale(meta, answer, since)) return 'stale';
	const epoch = readCursor(answer.cursor)?.epoch ?? '';
	await applyRecords(db, answer);
	await checkForDrift(db, answer);
	const newEpoch = (meta.epoch !== undefined && meta.epoch !== epoch) || wentBack(meta, answer, since);
	const facts = { newEpoch, ackedBefore, ...answer };
	await reconcileOutbox(db, facts);
	const { cursor, serverTime: lastSyncAt, lastBackupAt } = answer;
	const next: Partial<Meta> = {
		cursor,
		epoch,
		lastSyncAt,
		clockOffset: clockOffset ?? meta.clockOffset ?? null,
		inTouchAt: (await countOwed(db)) > 0 ? (facts.newEpoch ? null : (meta.inTouchAt ?? null)) : lastSyncAt,
		lastBackupAt,
		...(answer.full && { isDamaged: false })
	};
	const rows = Object.entries(next).map(([key, value]) => ({ key, value }) as MetaRow);
	await db.meta.bulkPut(rows);
	return 'applied';
}

/** An answer may be overtaken by another tab's, and a page rendered on the server may be older than the store. */
function isStale(meta: Partial<Meta>, answer: SyncAnswer, since: string | null): boolean {
	if (!answer.full) return meta.cursor !== since;
	return isBehind(meta, answer) && !wentBack(meta, answer, since);
}

/**
 * Asked for what came after all that this phone holds, the server has less, in a life of which it knows no end: it was set
 * back together with everything that could tell it so.
 */
function wentBack(meta: Partial<Meta>, answer: SyncAnswer, since: string | null): boolean {
	return answer.full && since !== null && meta.cursor === since && isBehind(meta, answer);
}

function isBehind(meta: Partial<Meta>, answer: SyncAnswer): boolean {
	const held = readCursor(meta.cursor ?? null);
	const offered = readCursor(answer.cursor);
	return held !== null && held.epoch === offered?.epoch && held.revision > offered.revision;
}

async function reconcileOutbox(db: PersonDatabase, facts: Parameters<typeof reconciled>[1]): Promise<void> {
	const rows = await db.outbox.where('state').anyOf('acked', 'settled').toArray();
	for (const row of rows) {
		const after = reconciled(row, facts);
		if (!after) await db.outbox.delete(row.id);
		else if (after !== row) await db.outbox.put(after);
	}
}
