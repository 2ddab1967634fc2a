import type { Meta } from './database.ts';
import type { Entry } from './entry.ts';
import type { KnownClock } from './known-clock.ts';
import { envelopeIn } from './pending.ts';

export const NOTHING_KNOWN: KnownClock = { clockOffset: null, inTouchAt: null };

export function knownClock({ clockOffset = null, inTouchAt = null }: Partial<Meta>): KnownClock {
	return { clockOffset, inTouchAt };
}

/**
 * The best guess at the server's clock. Nothing that came from the server lies ahead, so that a clock set back since then
 * does not bring yesterday's appointments back.
 */
export function serverClock(
	deviceClock: number,
	{ clockOffset, lastSyncAt }: { clockOffset: number | null; lastSyncAt: number | null }
): number {
	return Math.max(deviceClock + (clockOffset ?? 0), lastSyncAt ?? 0);
}

/** An entry that was made before anybody could know its clock says what is known now, until it is first sent. */
export function completed(entry: Entry, { clockOffset }: KnownClock): Entry {
	if (entry.attempts > 0 || clockOffset === null) return entry;
	const command = envelopeIn(entry);
	// A damaged row goes as it is: the server says so, and it holds up nobody.
	if (command === null || typeof command.clockOffset === 'number') return entry;
	return { ...entry, body: { command: JSON.stringify({ ...command, clockOffset }) } };
}
