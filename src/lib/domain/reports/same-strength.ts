/** So many a person can keep: more is no list of what somebody is good at. */
export const MOST_STRENGTHS = 20;
/** So many suggestions wait for the person at once. */
export const MOST_SUGGESTED = 5;

/** What two ways of writing one strength have in common: marks that show nothing, blanks and capitals are no difference. */
export function strengthKey(words: string): string {
	return words
		.normalize('NFC')
		.replace(/[\s\p{Cf}]+/gu, ' ')
		.trim()
		.toLowerCase();
}

interface Named {
	words: string;
	choice: string | null;
}

/** The same words, or the same line of our list in whatever language. */
export function isSameStrength(a: Named, b: Named): boolean {
	return (a.choice !== null && a.choice === b.choice) || strengthKey(a.words) === strengthKey(b.words);
}

/** The ids with one moved a place up or down. */
export function moved(ids: readonly string[], id: string, by: -1 | 1): string[] {
	const from = ids.indexOf(id);
	const others = ids.filter((each) => each !== id);
	return from === -1 ? others : others.toSpliced(Math.max(0, from + by), 0, id);
}
