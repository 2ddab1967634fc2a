import type { Identifier } from '#lib/domain/identifiers/identifier.ts';
import type { Instant } from '#lib/domain/time/local-date.ts';

/** Why an address of a calendar works no more. `restored`: the database was put back to an older state, and nobody knows what was ended since. */
export type FeedEnd = 'person' | 'replaced' | 'phone_gone' | 'restored';

/** Whether somebody's appointments stand at a secret address, as they themselves are shown it: never the address. */
export interface FeedState {
	/** `fetchedAt` is when a calendar last asked for it; null where none has. */
	on: { id: Identifier; madeAt: Instant; fetchedAt: Instant | null } | null;
	/** How the last one ended, where none is on now. */
	ended: { at: Instant; why: FeedEnd } | null;
}

/** Where it is asked for, on this origin. */
export function feedPath(code: string): string {
	return `/calendar/${code}.ics`;
}
