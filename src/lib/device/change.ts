import type { Entry, EntryAnswer } from './entry.ts';

/** What became of an entry of which sending had begun. */
export type Change = { id: string; attempt: number } & (
	| { state: 'queued'; nextAt: number; setApart?: true }
	| { state: 'acked' | 'settled' | 'needs_attention'; answer: EntryAnswer }
);

/**
 * The entry after a change, or null where the change comes too late: another tab has begun a later attempt, or the
 * answer is already known. Every store applies changes through this.
 */
export function changed(entry: Entry, change: Change): Entry | null {
	if (entry.state !== 'sending' || entry.attempts !== change.attempt) return null;
	if (change.state === 'queued') {
		const { nextAt, setApart } = change;
		return { ...entry, state: 'queued', nextAt, ...(setApart && { setApart }) };
	}
	return { ...entry, state: change.state, answer: change.answer };
}
