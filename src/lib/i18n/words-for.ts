/** Who reads: a person on probation, or somebody of the staff. */
export type Reader = 'person' | 'staff';

/** Words for each of a vocabulary: one text where both read the same. */
export type WordsForBoth<Word extends string> = Readonly<
	Record<Word, string | Readonly<Record<Reader, string>>>
>;

export function wordsFor<Word extends string>(
	reader: Reader,
	words: WordsForBoth<Word>
): Record<Word, string> {
	const entries = Object.entries<string | Readonly<Record<Reader, string>>>(words);
	return Object.fromEntries(
		entries.map(([word, text]) => [word, typeof text === 'string' ? text : text[reader]])
	) as Record<Word, string>;
}
