import { isTroubled, isUnsent, type Entry } from './entry.ts';
import type { PauseReason } from './verdict.ts';

/** How the last attempt to reach our server ended. */
export type Contact = 'unknown' | 'reached' | 'unreachable' | PauseReason;

export type SyncStatus =
	| 'up_to_date'
	| 'checking'
	| 'waiting'
	| 'sending'
	| 'no_signal'
	| 'signed_out'
	| 'needs_attention'
	| 'cannot_keep'
	| 'update_needed';

export interface SyncState {
	status: SyncStatus;
	/** Entries that the server does not have yet. */
	waiting: number;
	/** Entries that the server will not take as they are. */
	refused: number;
	/** Entries among those that wait, over which the server failed: they go last. */
	apart: number;
	/** The server's clock at the last sync, in milliseconds; null before the first. */
	lastSyncAt: number | null;
}

/** Counted from the rows, never from a promise that resolved: what it says is true of what is stored. */
export function syncStateOf(
	entries: readonly Pick<Entry, 'state' | 'setApart'>[],
	contact: Contact,
	lastSyncAt: number | null,
	{ cannotKeep, lost }: Troubles = { cannotKeep: false, lost: 0 }
): SyncState {
	const waiting = entries.filter(isUnsent).length;
	const refused = entries.filter(({ state }) => state === 'needs_attention').length;
	const sending = entries.some(({ state }) => state === 'sending');
	const apart = entries.filter(isTroubled).length - refused;
	const troubled = refused + apart + lost;
	const status = statusOf({ waiting, troubled, sending, contact, cannotKeep });
	return { status, waiting, refused, apart, lastSyncAt };
}

/** Unsent or refused: what signing out has to ask about, and what would vanish with this phone's storage. */
export function countUnsent(entries: readonly Pick<Entry, 'state'>[]): number {
	return entries.filter((entry) => isUnsent(entry) || entry.state === 'needs_attention').length;
}

/** What is wrong with this phone's own storage. */
interface Troubles {
	cannotKeep: boolean;
	/** Entries that vanished and that the person has not read about. */
	lost: number;
}

interface Facts {
	waiting: number;
	troubled: number;
	sending: boolean;
	contact: Contact;
	cannotKeep: boolean;
}

/** What the person can do something about comes first. */
function statusOf({ waiting, troubled, sending, contact, cannotKeep }: Facts): SyncStatus {
	if (contact === 'signed_out' || contact === 'forbidden' || contact === 'other_person') return 'signed_out';
	if (troubled > 0) return 'needs_attention';
	if (cannotKeep) return 'cannot_keep';
	if (contact === 'unreachable') return 'no_signal';
	if (sending) return 'sending';
	if (waiting > 0) return 'waiting';
	if (contact === 'update_needed') return 'update_needed';
	// Nothing waits here, but only the server knows whether there is something new.
	return contact === 'reached' ? 'up_to_date' : 'checking';
}
