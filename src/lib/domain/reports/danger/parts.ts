import { folded } from './folding.ts';

/* What of a sentence has a weight (`weights.ts`): its words, how they begin, how they end, and each with the one before it. */

/** Of a long word, what its endings leave alone: "strangled", "strangling". */
const BEGINNING = 4;
/** As its first letter changes in Welsh: "torri", "dorri", "nhorri", "thorri". */
const changing = /^(mh|ph|nh|th|ngh|ch|ng|ll|dd|rh|[bcdfghlmnprst])/;
const SHORTEST_END = 3;
/** Nobody ends a sentence on a phone: what is longer is read in pieces that lie over each other. */
const LONGEST = 10;
const STEP = 3;

/** The parts of each sentence of a text; one that is not there at all has the weight of any sentence. */
export function partsOf(text: string): Set<string>[] {
	return folded(text)
		.split(/[.!?]+/)
		.flatMap((sentence) => pieces(sentence.match(/[a-z\d]+/g) ?? []))
		.map(partsOfWords);
}

function pieces(words: string[]): string[][] {
	const count = Math.max(0, Math.ceil((words.length - LONGEST) / STEP)) + 1;
	return Array.from({ length: count }, (_, at) => words.slice(at * STEP, at * STEP + LONGEST));
}

function partsOfWords(words: string[]): Set<string> {
	const parts = new Set(['*']);
	for (const [at, word] of words.entries()) {
		parts.add(word);
		if (word.length > BEGINNING) parts.add(`${word.slice(0, BEGINNING)}-`);
		const end = word.replace(changing, '');
		if (end.length >= SHORTEST_END) parts.add(`-${end}`);
		if (at > 0) parts.add(`${words[at - 1]} ${word}`);
	}
	return parts;
}
