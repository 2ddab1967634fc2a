import type { Loss } from './canary.ts';
import { knownClock } from './clock.ts';
import { completed } from './completed.ts';
import type { Meta, PersonDatabase } from './database.ts';
import { isUnsent, type Entry } from './entry.ts';
import { changed, type Change } from './change.ts';

/* What may be done to the rows of the outbox. Each runs inside a transaction of the store. */

/** @param draft what was half written to take its place, which goes with it */
export async function discard(db: PersonDatabase, id: string, draft?: string): Promise<void> {
	const row = await db.outbox.get(id);
	if (row?.state !== 'needs_attention') return;
	await db.outbox.delete(id);
	if (draft !== undefined) await db.drafts.delete(draft);
}

/** One that is on its way may arrive all the same, and is not sent a second time. */
export async function replace(
	{ outbox }: PersonDatabase,
	isReplaced: (entry: Entry) => boolean
): Promise<void> {
	const rows = (await outbox.toArray()).filter((row) => isUnsent(row) && isReplaced(row));
	for (const row of rows)
		await (row.state === 'queued' ? outbox.delete(row.id) : outbox.put({ ...row, replaced: true }));
}

/** As if it were new, but for what was sent once: under the same id it must not say anything else. */
export async function requeue(db: PersonDatabase, id: string): Promise<void> {
	const row = await db.outbox.get(id);
	if (!row || (row.state !== 'needs_attention' && row.state !== 'queued')) return;
	const { replaced: _, ...again } = row;
	await db.outbox.put({ ...again, state: 'queued', nextAt: 0, attempts: Math.min(row.attempts, 1) });
}

export async function claim(db: PersonDatabase, install: string, loss: Loss | null, told: Entry | null) {
	if (await db.meta.get('install')) return false;
	await db.meta.put({ key: 'install', value: install });
	if (loss) await db.meta.put({ key: 'loss', value: loss });
	if (told) await db.outbox.add(told);
	return true;
}

export async function begin(db: PersonDatabase, ids: readonly string[]): Promise<Entry[]> {
	const rows = await db.outbox.bulkGet([...ids]);
	const meta = Object.fromEntries((await db.meta.toArray()).map(({ key, value }) => [key, value]));
	const clock = knownClock(meta as Partial<Meta>);
	const unsent = rows.filter((row) => row !== undefined).filter(isUnsent);
	await db.outbox.bulkDelete(unsent.filter(({ replaced }) => replaced).map(({ id }) => id));
	const begun = unsent
		.filter(({ replaced }) => !replaced)
		.map((row) => completed(row, clock))
		.map((row): Entry => ({ ...row, state: 'sending', attempts: row.attempts + 1 }));
	await db.outbox.bulkPut(begun);
	return begun;
}

export async function finish(db: PersonDatabase, changes: readonly Change[]): Promise<void> {
	const rows = await db.outbox.bulkGet(changes.map(({ id }) => id));
	const next = changes.map((change, index) => {
		const row = rows[index];
		return row ? changed(row, change) : null;
	});
	await db.outbox.bulkPut(next.filter((row) => row !== null));
}
