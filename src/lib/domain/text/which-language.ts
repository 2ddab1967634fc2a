import type { Language } from './language.ts';

const ENGLISH =
	/\b(the|with|and|to|every|my|of|for|from|start|see|save|find|group|two|weeks?|months?|your)\b/i;
const WELSH =
	/\b(y|yr|yn|ar|gyda|eich|fy|dy|gan|bob|wythnos|mis|ac|neu|o|mynd|cam|nod)\b|[’'](r|n|ch)\b|[ŵŷâêîôû]/i;
/** One Welsh word can be a name or a slip; two are a text. */
const TWO_WELSH = new RegExp(`(?:${WELSH.source})[^]*?(?:${WELSH.source})`, 'i');

/*
 * Texts that somebody typed, or that came from elsewhere, do not name their language. Where it is plain it is said to whoever
 * hears a page read out; where it could be either, nothing is said.
 */

export function isPlainlyEnglish(text: string): boolean {
	return ENGLISH.test(text) && !WELSH.test(text);
}

export function isPlainlyWelsh(text: string): boolean {
	return TWO_WELSH.test(text) && !ENGLISH.test(text);
}

/** The language of a text, where it is plainly another than the page's. */
export function languageApart(page: Language, text: string): Language | undefined {
	if (page === 'cy') return isPlainlyEnglish(text) ? 'en' : undefined;
	return isPlainlyWelsh(text) ? 'cy' : undefined;
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
