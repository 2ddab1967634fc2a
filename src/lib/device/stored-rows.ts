import type { Meta, PersonRows } from './database.ts';
import type { Entry, EntryState } from './entry.ts';

/** Those of these states, in the order of writing. */
export async function entriesIn(rows: PersonRows, ...states: readonly EntryState[]): Promise<Entry[]> {
	const found = await Promise.all(states.map((state) => rows.outbox.of('state', state)));
	return found.flat().sort((a, b) => (a.id < b.id ? -1 : 1));
}

export function unsettled(rows: PersonRows): Promise<Entry[]> {
	return entriesIn(rows, 'queued', 'sending', 'acked', 'needs_attention');
}

export async function metaOf(rows: PersonRows): Promise<Partial<Meta>> {
	return Object.fromEntries((await rows.meta.all()).map(({ key, value }) => [key, value])) as Partial<Meta>;
}
