import { digestOf } from '#lib/domain/records/digest.ts';
import { readRecordKey } from '#lib/domain/records/record-key.ts';
import type { RevisedRecord } from '#lib/domain/records/records.ts';
import type { SyncAnswer } from '#lib/domain/records/sync.ts';
import type { PersonDatabase } from './database.ts';

/*
 * The copy of the person's world in its table, read and written some rows at a time: between them the phone can answer a tap. All
 * within the transaction that is going on, so that a phone that dies between them holds what it held before.
 */

const ROWS_AT_A_TIME = 100;

export class Drifted extends Error {}

/** In the order of their keys. */
export async function readHeld(db: PersonDatabase): Promise<unknown[]> {
	const rows: RevisedRecord[] = [];
	for (;;) {
		const last = rows.at(-1);
		const after = last
			? db.held.where('[kind+id]').above([last.kind, last.id])
			: db.held.orderBy('[kind+id]');
		const some = await after.limit(ROWS_AT_A_TIME).toArray();
		rows.push(...some);
		if (some.length < ROWS_AT_A_TIME) return rows;
	}
}

export async function applyRecords(db: PersonDatabase, answer: SyncAnswer): Promise<void> {
	if (answer.full) await db.held.clear();
	for (let from = 0; from < answer.records.length; from += ROWS_AT_A_TIME)
		await db.held.bulkPut(answer.records.slice(from, from + ROWS_AT_A_TIME));
	const gone = answer.tombstones.map(readRecordKey).filter((key) => key !== null);
	await db.held.bulkDelete(gone.map(({ kind, id }) => [kind, id]));
}

/** Aborts the transaction where the phone does not end up with what the server has. */
export async function checkForDrift(db: PersonDatabase, answer: SyncAnswer): Promise<void> {
	// The index alone, so that a thousand bodies need not be read.
	const keys = (await db.held.orderBy('[kind+id+revision]').keys()) as unknown as [string, string, number][];
	const digest = digestOf(keys.map(([kind, id, revision]) => ({ kind, id, revision })));
	// A full answer is all there is to have: asking again would bring the same.
	if (!answer.full && (keys.length !== answer.count || digest !== answer.digest)) throw new Drifted();
}
