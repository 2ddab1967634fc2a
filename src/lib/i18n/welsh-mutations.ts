import { withinSentence } from './dates.ts';

/**
 * A Welsh day as it stands after a word that softens it ("tan", "hyd at", "o", "ar"): "dydd Llun" becomes "ddydd Llun".
 * What begins with a capital, as on a line of its own ("Heddiw, 9yb"), begins small within a sentence.
 */
export function softenedDay(date: string): string {
	return withinSentence(date)
		.replace(/^d(?=ydd |iwrnod )/, 'dd')
		.replace(/^canol dydd/, 'ganol dydd');
}

/**
 * What a word such as "gyda" or "a" has another end before: a vowel, and "i" always, as in "ac iechyd". "W" and "y" are vowels too
 * ("Ynyr", "Wmffre", any "ŵ"), but not before another ("William", "Wyn", "Yasmin"), nor "w" before what it is said with ("Wladek").
 */
const VOWEL_FIRST = /^(?:[aeiou]|w(?![aeiouwyhlr])|y(?![aeiou]))/i;

/** "On" a day in Welsh: "ar ddydd Llun". */
export function onWelshDay(date: string): string {
	return `ar ${softenedDay(date)}`;
}

/** "Gyda Rhys", "gydag Elin": "gyda" ends otherwise before a vowel. */
export function withWelsh(name: string): string {
	return VOWEL_FIRST.test(name.normalize('NFD')) ? `gydag ${name}` : `gyda ${name}`;
}
