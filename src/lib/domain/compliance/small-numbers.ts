/** From how many on anything is shown at all. */
const FEWEST_SHOWN = 10;
/** Counts below this are never shown as they are. */
export const SMALL = 5;

/** How often each thing happened, as far as nobody can be recognised in it. There is never a total. */
export interface CountsShown<Key extends string> {
	shown: { key: Key; count: number }[];
	/** `each`: every one of them is small. `some`: one or more are, and the rest hide which. */
	hidden: { keys: Key[]; small: 'each' | 'some' } | null;
}

/**
 * What of a team's counts can be shown, so that a hidden one cannot be worked out, not even by someone who knows the total
 * and this rule. Where the small ones leave only one possibility, the next smallest is hidden with them.
 * @param counts of everything that can happen, those that did not as well
 * @returns null under ten in all
 */
export function countsToShow<Key extends string>(
	counts: Readonly<Record<Key, number>>
): CountsShown<Key> | null {
	const all = (Object.entries(counts) as [Key, number][]).map(([key, count]) => ({ key, count }));
	if (sumOf(all) < FEWEST_SHOWN) return null;
	const small = all.filter(({ count }) => count < SMALL);
	if (small.length === 0) return { shown: all, hidden: null };
	const isOpen = leavesOnlyOneAnswer(small);
	// Of several that are the next smallest all are hidden: which of them was would tell.
	const largest = isOpen ? nextSmallest(all) : SMALL - 1;
	const hidden = new Set(all.flatMap(({ key, count }) => (count <= largest ? [key] : [])));
	return {
		shown: all.filter(({ key }) => !hidden.has(key)),
		hidden: { keys: [...hidden], small: isOpen ? 'some' : 'each' }
	};
}

interface Counted {
	count: number;
}

function nextSmallest(all: readonly Counted[]): number {
	return Math.min(...all.flatMap(({ count }) => (count >= SMALL ? [count] : [])));
}

function sumOf(counted: readonly Counted[]): number {
	return counted.reduce((sum, { count }) => sum + count, 0);
}

/** A single one is what the rest leave of the total; and several are known where all are nought or all as large as can be. */
function leavesOnlyOneAnswer(small: readonly Counted[]): boolean {
	const sum = sumOf(small);
	return small.length === 1 || sum === 0 || sum === (SMALL - 1) * small.length;
}
