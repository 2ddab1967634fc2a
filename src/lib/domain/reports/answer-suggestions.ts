/*
 * An answer can begin with a sentence of ours that has gaps: "You [… what they did], though it was hard." It names effort, a fact and a
 * goal only once somebody who read the entry has said which.
 */

/** Words after three dots in square brackets, on one line: what people put in brackets themselves, as "[sic]" or "[…]", is none. */
const GAP = /\[…[^[\]\n]*\p{L}[^[\]\n]*\]/u;

export function hasGap(words: string): boolean {
	return GAP.test(words);
}

/** Where the first gap is, to be written over. */
export function firstGap(words: string): { start: number; end: number } | null {
	const found = GAP.exec(words);
	return found && { start: found.index, end: found.index + found[0].length };
}

/** Whether an answer is a sentence of ours and nothing else, with its brackets or with them taken out. */
export function isSuggestion(words: string, suggestions: readonly string[]): boolean {
	return suggestions.some((suggestion) => bare(suggestion) === bare(words));
}

function bare(words: string): string {
	return (words.toLocaleLowerCase('en-GB').match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
