import * as z from 'zod/mini';
import { SnapshotRecord } from './records.ts';

/** What is stored or sent as a record; null where it is none that this release could show. */
export function readRecord(stored: unknown): SnapshotRecord | null {
	return z.safeParse(SnapshotRecord, stored).success ? (stored as SnapshotRecord) : null;
}

/**
 * The record that `make` makes of what is stored, null where it says that there is none, or that it cannot be read: made,
 * or shown.
 */
export function madeFrom<Made extends SnapshotRecord | null>(make: () => Made): Made | 'unreadable' {
	try {
		const made = make();
		return made === null || readRecord(made) !== null ? made : 'unreadable';
	} catch (error) {
		if (isOfContent(error)) return 'unreadable';
		throw error;
	}
}

/** JSON that is none, a value of another shape than its type says, or a date outside of every calendar. */
function isOfContent(error: unknown): boolean {
	return error instanceof SyntaxError || error instanceof TypeError || error instanceof RangeError;
}
