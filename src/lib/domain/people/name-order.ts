import { fullName, type NameParts } from './full-name.ts';

/** Letters that are no letter with a mark: what a keyboard without them has in their place. */
const plainLetters: Record<string, string> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ł: 'l',
	ħ: 'h',
	ı: 'i',
	ŧ: 't',
	ŋ: 'n',
	ɓ: 'b',
	ɗ: 'd',
	ƙ: 'k',
	ƴ: 'y',
	ə: 'e',
	ɛ: 'e',
	ɔ: 'o'
};

/** Whatever a keyboard, a word processor or another system has for an apostrophe, also as the letter that some alphabets have. */
const apostrophes = /['"`´‘’‚‛“”′‵ʹʻʼʽʾʿˈ՚Ꞌꞌ＇]/gu;

/** Small plain letters and digits, word by word: no accent, no capital, no apostrophe or hyphen tells two spellings apart. */
export function foldedWords(text: string): string[] {
	return text
		.replace(apostrophes, '')
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{Mark}|\p{Default_Ignorable_Code_Point}/gu, '')
		.replace(/[ßæœøđðþłħıŧŋɓɗƙƴəɛɔ]/g, (letter) => plainLetters[letter] ?? letter)
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');
}

/**
 * By what names are sorted: surname, then forename; "van der Berg" under V, "Ó Briain" under O. Only a to z and digits, so that every
 * database puts them in the same order; letters of other alphabets come after z, by their number.
 */
export function sortName({ forename, surname }: NameParts): string {
	const parts = [surname || forename, surname ? forename : null].map((part) =>
		foldedWords(part ?? '').join('')
	);
	// `0` comes before any letter, so that a shorter surname comes first.
	return parts.map(plainOnly).join('0');
}

function plainOnly(folded: string): string {
	return folded.replace(
		/[^a-z0-9]/gu,
		(letter) => `zz${(letter.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`
	);
}

/** Orders things by what they are called, alike on every machine and whatever database they come from. */
export function byName<Thing>(nameOf: (thing: Thing) => string): (one: Thing, other: Thing) => number {
	const key = (thing: Thing) => foldedWords(nameOf(thing)).map(plainOnly).join('0');
	return (one, other) => {
		const [first, second] = [key(one), key(other)];
		return first < second ? -1 : Number(first > second);
	};
}

/** Whether a name, or another mark of somebody, holds every word of a search. */
export function isFoundBy(search: string, name: NameParts, ...marks: string[]): boolean {
	const inWords = [fullName(name), ...marks].map((text) => foldedWords(text).join(' '));
	// "O Briain" is found by "OBriain", and "van der Berg" by "vanderberg".
	const together = [name.forename, name.surname].map((part) => foldedWords(part ?? '').join(''));
	const text = [...inWords, ...together].join(' ');
	return foldedWords(search).every((word) => text.includes(word));
}
