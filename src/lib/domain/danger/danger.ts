import { dangerHints, dangersNow, harmlessPhrases } from './patterns.ts';

/**
 * How urgent words are. `hint`: crisis numbers stand beside them, and nobody but the writer learns of it. `now`: taking
 * one's own life, harming oneself, violence happening now; the entry also comes first on Today. Neither is a diagnosis,
 * and neither ever counts against anyone.
 */
export type DangerLevel = 'none' | 'hint' | 'now';

/** What a phone, a keyboard or a hurry does to words is undone; both languages are looked for, because people mix them. */
function plain(words: string): string {
	return words
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll(/[’‘`´ʼ]/gu, "'")
		.replaceAll(/[\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '')
		.replaceAll(/\s+/gu, ' ')
		.trim();
}

/** The level of the most urgent thing that these words say. */
export function dangerIn(words: string): DangerLevel {
	const text = harmlessPhrases.reduce((left, phrase) => left.replace(phrase, ' '), plain(words));
	if (dangersNow.some((pattern) => pattern.test(text))) return 'now';
	return dangerHints.some((pattern) => pattern.test(text)) ? 'hint' : 'none';
}

/** The most urgent of several texts of one entry. */
export function dangerInAny(texts: readonly string[]): DangerLevel {
	const levels = texts.map(dangerIn);
	if (levels.includes('now')) return 'now';
	return levels.includes('hint') ? 'hint' : 'none';
}
