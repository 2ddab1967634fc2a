/** How hard an English text is to read. */
export interface ReadingLevel {
	/** Flesch-Kincaid grade, one decimal; 0 for a text without words. */
	grade: number;
	words: number;
	sentences: number;
	/** Words in the longest sentence. */
	longestSentence: number;
	/** Words a sentence, one decimal. */
	averageSentence: number;
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;

export function wordsOf(text: string): string[] {
	return text.match(wordPattern) ?? [];
}

/** Splits at a line's end and after . ! ? where a space follows, so that 10.30am stays whole. */
export function sentencesOf(text: string): string[] {
	return text
		.split(/\n+|(?<=[.!?]["”’)]*)\s+/u)
		.map((sentence) => sentence.trim())
		.filter((sentence) => wordsOf(sentence).length > 0);
}

/** An estimate by vowel groups, as the formula needs; a number counts as one. */
export function syllablesOf(word: string): number {
	const letters = word
		.toLowerCase()
		.replace(/[’']s?$/u, '')
		.replaceAll(/[^a-z]/g, '');
	if (letters.length <= 3) return 1;
	const spoken = letters
		.replace(/(?<=[^aeiouyl]|[aeiouy]l)e$/, '')
		.replace(/(?<=[^aeiouylsxzcgh]|[aeiouy]l)es$/, 's')
		.replace(/(?<=[^aeiouyltd]|[aeiouyl]l)ed$/, 'd');
	return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 1);
}

function rounded(value: number): number {
	return Math.round(value * 10) / 10;
}

/**
 * Flesch-Kincaid grade (Kincaid et al. 1975): 0.39 words a sentence + 11.8 syllables a word − 15.59. A formula is no reader:
 * it finds long sentences and long words, and nothing else.
 */
export function readingLevel(text: string): ReadingLevel {
	const lengths = sentencesOf(text).map((sentence) => wordsOf(sentence).length);
	const words = lengths.reduce((sum, length) => sum + length, 0);
	if (words === 0) return { grade: 0, words: 0, sentences: 0, longestSentence: 0, averageSentence: 0 };
	const syllables = wordsOf(text).reduce((sum, word) => sum + syllablesOf(word), 0);
	const perSentence = words / lengths.length;
	return {
		grade: Math.max(0, rounded(0.39 * perSentence + 11.8 * (syllables / words) - 15.59)),
		words,
		sentences: lengths.length,
		longestSentence: Math.max(...lengths),
		averageSentence: rounded(perSentence)
	};
}
