import type { UnreadableRow } from './readable-rows.ts';

/** More than so many are not told apart: somebody has to look by then. */
const MOST_COUNTED = 10_000;

const rows = new Set<string>();

/** Counts a row that could not be read, once however often it is asked for. */
export function noteUnreadable({ table, id, personId }: UnreadableRow): void {
	if (rows.size < MOST_COUNTED) rows.add(JSON.stringify([table, personId, id]));
}

/** How many rows could not be read since this process began, as far as pages have asked for them. */
export function unreadableSoFar(): number {
	return rows.size;
}
