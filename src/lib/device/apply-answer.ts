import { readCursor } from '#lib/domain/records/cursor.ts';
import type { SyncAnswer } from '#lib/domain/records/sync.ts';
import type { Meta, MetaRow, PersonRows } from './database.ts';
import { applyRecords, checkForDrift } from './held-rows.ts';
import { reconciled } from './reconcile.ts';
import { entriesIn, metaOf } from './stored-rows.ts';

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
	rows: PersonRows,
	{ answer, since, ackedBefore, clockOffset }: PulledAnswer
) {
	const meta = await metaOf(rows);
	if (isStale(meta, answer, since)) return 'stale';
	const epoch = readCursor(answer.cursor)?.epoch ?? '';
	await applyRecords(rows, answer);
	await checkForDrift(rows, answer);
	const newEpoch = (meta.epoch !== undefined && meta.epoch !== epoch) || wentBack(meta, answer, since);
	const facts = { newEpoch, ackedBefore, ...answer };
	await reconcileOutbox(rows, facts);
	const { cursor, serverTime: lastSyncAt, lastBackupAt } = answer;
	const next: Partial<Meta> = {
		cursor,
		epoch,
		lastSyncAt,
		clockOffset: clockOffset ?? meta.clockOffset ?? null,
		inTouchAt: (await isWaiting(rows)) ? (facts.newEpoch ? null : (meta.inTouchAt ?? null)) : lastSyncAt,
		lastBackupAt,
		...(answer.full && { isDamaged: false })
	};
	await rows.meta.put(...Object.entries(next).map(([key, value]) => ({ key, value }) as MetaRow));
	return 'applied';
}

/** Whether anything written here may still reach the server: what it refused can be sent again. */
async function isWaiting(rows: PersonRows): Promise<boolean> {
	return (await rows.outbox.keys()).length > (await entriesIn(rows, 'acked', 'settled')).length;
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

async function reconcileOutbox(rows: PersonRows, facts: Parameters<typeof reconciled>[1]): Promise<void> {
	const arrived = await entriesIn(rows, 'acked', 'settled');
	const next = arrived.map((row) => ({ row, after: reconciled(row, facts) }));
	await rows.outbox.put(...next.flatMap(({ row, after }) => (after && after !== row ? [after] : [])));
	await rows.outbox.delete(...next.flatMap(({ row, after }) => (after ? [] : [row.id])));
}
