import type { Meta } from './database.ts';
import type { KnownClock } from './known-clock.ts';

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
