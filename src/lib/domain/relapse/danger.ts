import { hintsAtDanger } from '#lib/domain/obstacles/danger.ts';
import { mayBeUnsafe, type SafeNow } from './words.ts';

/** Whether crisis contacts must stand beside this: by what was said of being safe, or by the words. */
export function relapseHintsAtDanger({ safeNow, words }: { safeNow: SafeNow | ''; words: string }): boolean {
	return (safeNow !== '' && mayBeUnsafe(safeNow)) || hintsAtDanger({ categories: [], words });
}
