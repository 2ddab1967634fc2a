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

/** "Gyda Rhys", "gydag Elin": "gyda" ends otherwise before a vowel. */
export function withWelsh(name: string): string {
	return /^[aeiouwy]/i.test(name.normalize('NFD')) ? `gydag ${name}` : `gyda ${name}`;
}
