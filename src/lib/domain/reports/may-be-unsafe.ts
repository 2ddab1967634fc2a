import type { SafeNow } from './vocabulary.ts';

/** Not being sure is reason enough for a human to look first. */
export function mayBeUnsafe(safeNow: SafeNow): boolean {
	return safeNow === 'no' || safeNow === 'not_sure';
}
