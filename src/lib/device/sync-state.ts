import { isUnsent, type Entry } from './entry.ts';
import type { PauseReason } from './verdict.ts';

/** How the last attempt to reach our server ended. */
export type Contact = 'unknown' | 'reached' | 'unreachable' | PauseReason;

export type SyncStatus =
	'up_to_date' | 'waiting' | 'sending' | 'no_signal' | 'signed_out' | 'needs_attention';

export interface SyncState {
	status: SyncStatus;
	/** Entries that the server does not have yet. */
	waiting: number;
	/** Entries that the server will not take as they are. */
	refused: number;
	/** The server's clock at the last sync, in milliseconds; null before the first. */
	lastSyncAt: number | null;
}

/** Counted from the rows, never from a promise that resolved: what it says is true of what is stored. */
export function syncStateOf(
	entries: readonly Pick<Entry, 'state'>[],
	contact: Contact,
	lastSyncAt: number | null
): SyncState {
	const waiting = entries.filter(isUnsent).length;
	const refused = entries.filter(({ state }) => state === 'needs_attention').length;
	const sending = entries.some(({ state }) => state === 'sending');
	return { status: statusOf({ waiting, refused, sending, contact }), waiting, refused, lastSyncAt };
}

interface Facts {
	waiting: number;
	refused: number;
	sending: boolean;
	contact: Contact;
}

/** What the person can do something about comes first. */
function statusOf({ waiting, refused, sending, contact }: Facts): SyncStatus {
	if (contact === 'signed_out' || contact === 'forbidden' || contact === 'other_person') return 'signed_out';
	if (refused > 0) return 'needs_attention';
	if (contact === 'unreachable') return 'no_signal';
	if (sending) return 'sending';
	return waiting > 0 ? 'waiting' : 'up_to_date';
}
