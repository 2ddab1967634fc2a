import { takeOut, type Phrase } from './danger-patterns.ts';
import { folded } from './folding.ts';
import { LONGEST_WORDS } from '#lib/domain/text/bounds.ts';
import { begunAgain, dangerHints, dangersNow, harmlessPhrases, softenedPhrases } from './patterns.ts';
import { heaviest, HINT, NOW, withoutBegun } from './weight.ts';

/**
 * How urgent words are. `hint`: crisis numbers stand beside them, and nobody but the writer learns of it. `now`: taking
 * one's own life, harming oneself, violence happening now; the entry also comes first on Today. Neither is a diagnosis,
 * and neither ever counts against anyone.
 */
export type DangerLevel = 'none' | 'hint' | 'now';

/**
 * What a phone, a keyboard or a hurry does to words is undone: "don’t", "dont" and "DON'T" are one word, and so are "tŷ" and
 * "ty", "tonight" and "2nite".
 */
export function plain(words: string): string {
	return words
		.replaceAll(overdosed, 'overdosed')
		.replaceAll(apostrophes, '')
		.normalize('NFKD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll(/[\u00AD\u200B-\u200F\u2060\uFEFF"“”*]/gu, '')
		.replaceAll(/[\n\r]+/gu, '. ')
		.replaceAll(/[-–—_/\s]+/gu, ' ')
		.replaceAll(/\b(tonite|2nite|2night|tnite)\b/gu, 'tonight')
		.replaceAll(/\b[a-z]{1,3}(?:![a-z]{1,7})+\b/gu, (found) =>
			hidden.has(found.replaceAll('!', 'i')) ? found.replaceAll('!', 'i') : found
		)
		.replaceAll(/\bto d i e\b/gu, 'to die')
		.replaceAll(droppedG, '$1ing')
		.replaceAll(
			/\bme (?=(partner|ex|bf|gf|dad|mum|mam|brother|sister|kids?|boyfriend|girlfriend|wrists?|arms?|legs?|neck|throat|tablets|pills|meds)\b)/gu,
			'my '
		)
		.trim();
}

/** Taken out before anything is normalised: normalising makes a space and an accent of some. */
const apostrophes = /['’‘‛`´ʼʹ′＇]/gu;

/** "OD'd", which without its apostrophe is "odd", as is "o'dd". */
const overdosed = /\bod['’‘‛`´ʼʹ′＇]d\b/giu;

/** Written with a mark for a letter, so that no filter sees them. */
const hidden = new Set('kill killed killing die dying knife suicide suicidal life live'.split(' '));

/** "cuttin", "hittin": said so, and written so. */
const droppedG =
	/\b(beat|burn|chok|cutt|drown|end|feel|go|hang|harm|hitt|hurt|jump|kick|kill|overdos|plann|punch|smack|slapp|stabb|strangl|swallow|tak|think|throw|try|batter|want|liv|walk|wait|scream|threaten)in\b/gu;

const without = (text: string, phrases: readonly Phrase[]) => phrases.reduce(takeOut, text);

/** No text is meant to be longer; of one that is, its beginning and its end are read. */
const bounded = (words: string) =>
	words.length > 2 * LONGEST_WORDS
		? `${words.slice(0, LONGEST_WORDS)}. ${words.slice(-LONGEST_WORDS)}`
		: words;

/**
 * The level of the most urgent thing that these words say. Of what somebody is still writing, a sentence that has only begun is read for
 * phrases alone: its words do not weigh yet.
 */
export function dangerIn(words: string, isBeingWritten = false): DangerLevel {
	const text = without(plain(bounded(words)), harmlessPhrases);
	const raised = without(text, softenedPhrases);
	if (anyOf(dangersNow, raised)) return 'now';
	if (begunAgain.some(({ named, again }) => named.test(text) && again.test(text))) return 'now';
	const weight = heaviest(isBeingWritten && !ended.test(words) ? withoutBegun(raised) : raised);
	if (weight > NOW) return 'now';
	const isHint =
		raised !== text || weight > HINT || anyOf(dangerHints, text) || anyOf(dangerHints, folded(raised));
	return isHint ? 'hint' : 'none';
}

const ended = /[.!?\n]\s*$/;

const anyOf = (patterns: readonly RegExp[], text: string) => patterns.some((pattern) => pattern.test(text));

/** What is weighed of words: without what is no danger, or is one that is over. */
export const saidOfNow = (words: string) =>
	without(without(plain(bounded(words)), harmlessPhrases), softenedPhrases);

/** The most urgent of several texts of one entry. */
export function dangerInAny(texts: readonly string[], isBeingWritten = false): DangerLevel {
	const levels = texts.map((words) => dangerIn(words, isBeingWritten));
	if (levels.includes('now')) return 'now';
	return levels.includes('hint') ? 'hint' : 'none';
}
