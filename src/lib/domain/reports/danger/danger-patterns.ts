/**
 * The words by which danger is noticed in one language. They are judged against the labelled sentences beside this file, which count
 * what is missed and what is a false alarm; who adds a pattern adds the sentence it is for.
 */
export interface DangerPatterns {
	/** Said of things that are no danger: taken out before anything is looked for. */
	harmless: readonly Phrase[];
	/** Taken out too, and a hint at danger by itself. */
	softened: readonly Phrase[];
	now: readonly RegExp[];
	/** That it has begun again, in a text that names harm to oneself, though it may be named as over. */
	begunAgain: { named: RegExp; again: RegExp };
	hints: readonly RegExp[];
}

/**
 * What is taken out wherever it stands, or by what stands before it. A pattern itself cannot look behind: the browsers of older
 * phones do not know how, and would not start the page at all.
 */
export type Phrase = RegExp | { phrase: RegExp; notAfter: RegExp } | { phrase: RegExp; onlyAfter: RegExp };

/** The text with a comma in the place of each such phrase, so that nothing reads across it. */
export function takeOut(text: string, phrase: Phrase): string {
	if (phrase instanceof RegExp) return text.replace(phrase, ' , ');
	return text.replace(phrase.phrase, (found: string, ...rest: unknown[]) => {
		const before = text.slice(0, rest[rest.length - 2] as number);
		const counts = 'notAfter' in phrase ? !phrase.notAfter.test(before) : phrase.onlyAfter.test(before);
		return counts ? ' , ' : found;
	});
}
