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

/** What an entry says of danger, as far as this phone can read it yet. */
export function dangerIn(entry: ReadEntry): ReturnType<Reader> {
	return reader?.(entry) ?? 'none';
}

/** To be awaited before a page that shows what somebody wrote, so that nothing comes in late. */
export async function readyToReadDanger(): Promise<void> {
	// Where they cannot be had, the numbers stand beside any words: one time too many, and never one too few.
	reader ??= await fetched().catch((): Reader => () => 'hint');
}

/** Whether anything is written or chosen that could say something. */
export function isWritten(entry: ReadEntry): boolean {
	return Object.values(entry).some((value) => (Array.isArray(value) ? value.length > 0 : Boolean(value)));
}
