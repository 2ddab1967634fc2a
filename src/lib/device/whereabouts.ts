import { isTroubled, type Entry } from './entry.ts';

/** Where one thing the person wrote is: what its page says about it. */
export type Whereabouts =
	| { kind: 'saved' }
	| { kind: 'sending' }
	| { kind: 'received'; receipt: string | null; receivedAt: number | null }
	/** The server failed over it: it is tried again, last and by itself. */
	| { kind: 'apart' }
	/** `code` is one of the server's error codes, or null where it gave none. */
	| { kind: 'refused'; code: string | null };

export function whereaboutsOf(entry: Entry): Whereabouts {
	const { state, answer } = entry;
	if (state === 'needs_attention') return { kind: 'refused', code: answer?.code ?? null };
	if (isTroubled(entry)) return { kind: 'apart' };
	if (state === 'sending') return { kind: 'sending' };
	if (state === 'queued') return { kind: 'saved' };
	return { kind: 'received', receipt: answer?.receipt ?? null, receivedAt: answer?.receivedAt ?? null };
}
