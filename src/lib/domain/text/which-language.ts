import { languages, otherLanguages, type Language } from './language.ts';

/*
 * Texts that somebody typed, or that came from elsewhere, do not name their language. Where it is plain it is said to whoever
 * hears a page read out; where it could be either, nothing is said.
 */

function signsOf(language: Language, text: string): number {
	return text.match(languages[language].signs.pattern)?.length ?? 0;
}

export function isPlainly(language: Language, text: string): boolean {
	return (
		signsOf(language, text) >= languages[language].signs.needed &&
		otherLanguages(language).every((other) => signsOf(other, text) === 0)
	);
}

/** The language of a text, where it is plainly another than the page's. */
export function languageApart(page: Language, text: string): Language | undefined {
	return otherLanguages(page).find((other) => isPlainly(other, text));
}

export interface SpokenPart {
	words: string;
	lang: Language | undefined;
}

/**
 * A sentence in parts: what somebody typed in another language than the page's stands alone, with its own.
 * @param typed what may stand in it
 */
export function spokenParts(page: Language, sentence: string, typed: readonly string[]): SpokenPart[] {
	const apart = typed
		.filter((words) => words !== '' && sentence.includes(words) && languageApart(page, words))
		.sort((a, b) => b.length - a.length);
	const [longest] = apart;
	if (longest === undefined) return sentence === '' ? [] : [{ words: sentence, lang: undefined }];
	const at = sentence.indexOf(longest);
	return [
		...spokenParts(page, sentence.slice(0, at), apart),
		{ words: longest, lang: languageApart(page, longest) },
		...spokenParts(page, sentence.slice(at + longest.length), apart)
	];
}
