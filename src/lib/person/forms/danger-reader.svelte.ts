import type { dangerOf } from '#lib/domain/reports/danger/danger-of-entry.ts';

/*
 * The patterns that find danger in somebody's words are heavier than any page, so a phone fetches them once there are words to
 * read. The server has them at once: its pages say it without scripts.
 */

type Reader = typeof dangerOf;
export type ReadEntry = Parameters<Reader>[0];

const atOnce = import.meta.env.SSR ? await fetched() : null;
let reader = $state.raw<Reader | null>(atOnce);

async function fetched(): Promise<Reader> {
	return (await import('#lib/domain/reports/danger/danger-of-entry.ts')).dangerOf;
}

/** They could not be had, and whoever needs them next tries again. */
let isMissing = $state(false);

/**
 * What an entry says of danger, as far as this phone can read it yet. Where the patterns cannot be had the numbers stand beside
 * any words: one time too many, and never one too few.
 */
export function dangerIn(entry: ReadEntry, isBeingWritten = false): ReturnType<Reader> {
	if (reader) return reader(entry, isBeingWritten);
	return isMissing && isWritten(entry) ? 'hint' : 'none';
}

/** Whether whoever opens an entry again must find the numbers again: it says that there is danger, or nobody can read it here. */
export function mayBeDanger(entry: ReadEntry): boolean {
	return reader ? reader(entry) === 'now' : isMissing && isWritten(entry);
}

/** To be awaited before a page that shows what somebody wrote, so that nothing comes in late. */
export async function readyToReadDanger(): Promise<void> {
	if (reader) return;
	try {
		reader = await fetched();
		isMissing = false;
	} catch {
		isMissing = true;
	}
}

/** Whether anything is written or chosen that could say something. */
export function isWritten(entry: ReadEntry): boolean {
	return Object.values(entry).some((value) => (Array.isArray(value) ? value.length > 0 : Boolean(value)));
}
