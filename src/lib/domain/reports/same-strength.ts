import { oneLine } from '#lib/domain/text/clean-text.ts';

/** So many a person can keep: more is no list of what somebody is good at. */
export const MOST_STRENGTHS = 20;
/** So many suggestions wait for the person at once. */
export const MOST_SUGGESTED = 5;

/** What two ways of writing one strength have in common. */
export function strengthKey(words: string): string {
	return oneLine(words).normalize('NFC').toLowerCase();
}

interface Named {
	words: string;
	choice: string | null;
}

/** The same words, or the same line of our list in whatever language. */
export function isSameStrength(a: Named, b: Named): boolean {
	return (a.choice !== null && a.choice === b.choice) || strengthKey(a.words) === strengthKey(b.words);
}

/** Of all, each strength once, and none that stands before already. */
export function eachOnce<One extends Named>(all: readonly One[], before: readonly Named[]): One[] {
	return all.filter(
		(one, at) =>
			!before.some((other) => isSameStrength(one, other)) &&
			!all.slice(0, at).some((other) => isSameStrength(one, other))
	);
}

/** What comes first in the person's order; what is not in it stands after that, as it was named. */
export function inOwnOrder(
	a: { place: number | null; namedAt: number; id: string },
	b: { place: number | null; namedAt: number; id: string }
): number {
	const places = (a.place ?? Infinity) - (b.place ?? Infinity);
	return (Number.isNaN(places) ? 0 : places) || a.namedAt - b.namedAt || (a.id < b.id ? -1 : 1);
}

/** The ids with one moved a place up or down. */
export function moved(ids: readonly string[], id: string, by: -1 | 1): string[] {
	const from = ids.indexOf(id);
	const others = ids.filter((each) => each !== id);
	return from === -1 ? others : others.toSpliced(Math.max(0, from + by), 0, id);
}
