import type { Loss } from './canary.ts';
import { knownClock } from './clock.ts';
import { completed } from './completed.ts';
import { metaOf, type PersonDatabase } from './database.ts';
import { isUnsent, type Entry } from './entry.ts';
import { changed, type Change } from './change.ts';

/* What may be done to the rows of the outbox. Each runs inside a transaction of the store. */

/** Puts it behind all that was saved here before, by whatever clock and from whatever tab. */
export async function append(db: PersonDatabase, entry: Entry): Promise<void> {
	const place = ((await metaOf(db)).place ?? 0) + 1;
	await db.meta.put({ key: 'place', value: place });
	await db.outbox.add({ ...entry, place });
}

/** How many may still reach the server: what it refused can be sent again. */
export function countOwed({ outbox }: PersonDatabase) {
	return outbox.where('state').anyOf('queued', 'sending', 'needs_attention').count();
}

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
	if (told) await append(db, told);
	return true;
}

export async function begin(db: PersonDatabase, ids: string[]): Promise<Entry[]> {
	const rows = await db.outbox.bulkGet(ids);
	const clock = knownClock(await metaOf(db));
	const unsent = rows.filter((row) => row !== undefined).filter(isUnsent);
	await db.outbox.bulkDelete(unsent.filter(({ replaced }) => replaced).map(({ id }) => id));
	const begun = unsent
		.filter(({ replaced }) => !replaced)
		.map((row): Entry => ({ ...completed(row, clock), state: 'sending', attempts: row.attempts + 1 }));
	await db.outbox.bulkPut(begun);
	return begun;
}

export async function finish(db: PersonDatabase, changes: readonly Change[]): Promise<void> {
	const rows = await db.outbox.bulkGet(changes.map(({ id }) => id));
	const next = changes.flatMap((change, index) => (rows[index] && changed(rows[index], change)) ?? []);
	await db.outbox.bulkPut(next);
}
