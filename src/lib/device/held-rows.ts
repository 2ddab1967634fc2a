import { digestOf } from '#lib/domain/records/digest.ts';
import { readRecordKey } from '#lib/domain/records/record-key.ts';
import type { RevisedRecord } from '#lib/domain/records/records.ts';
import type { SyncAnswer } from '#lib/domain/records/sync.ts';
import { BY_REVISION, type PersonRows } from './database.ts';

/*
 * The copy of the person's world in its table, read and written some rows at a time: between them the phone can answer a tap. All
 * within the transaction that is going on, so that a phone that dies between them holds what it held before.
 */

const ROWS_AT_A_TIME = 100;

export class Drifted extends Error {}

/** In the order of their keys. */
export async function readHeld(db: PersonRows): Promise<unknown[]> {
	const rows: RevisedRecord[] = [];
	for (;;) {
		const last = rows.at(-1);
		const some = await db.held.after(last ? [last.kind, last.id] : null, ROWS_AT_A_TIME);
		rows.push(...some);
		if (some.length < ROWS_AT_A_TIME) return rows;
	}
}

export async function applyRecords(db: PersonRows, answer: SyncAnswer): Promise<void> {
	if (answer.full) await db.held.clear();
	for (let from = 0; from < answer.records.length; from += ROWS_AT_A_TIME)
		await db.held.put(...answer.records.slice(from, from + ROWS_AT_A_TIME));
	const gone = answer.tombstones.map(readRecordKey).filter((key) => key !== null);
	await db.held.delete(...gone.map(({ kind, id }): [string, string] => [kind, id]));
}

/** Aborts the transaction where the phone does not end up with what the server has. */
export async function checkForDrift(db: PersonRows, answer: SyncAnswer): Promise<void> {
	// The index alone, so that a thousand bodies need not be read.
	const keys = (await db.held.keysOf(BY_REVISION)) as [string, string, number][];
	const digest = digestOf(keys.map(([kind, id, revision]) => ({ kind, id, revision })));
	// A full answer is all there is to have: asking again would bring the same.
	if (!answer.full && (keys.length !== answer.count || digest !== answer.digest)) throw new Drifted();
}
