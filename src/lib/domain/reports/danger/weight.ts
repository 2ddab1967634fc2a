import { partsOf } from './parts.ts';
import { weights } from './weights.ts';

/** From here on a sentence is danger now, and from there on a hint at it. */
export const NOW = 8;
export const HINT = -9;
/**
 * Of many pieces one is heavy by chance: in a text of more than so many a piece is danger only by a part that weighs so much by
 * itself, and not by many that each weigh a little.
 */
const MANY = 2;
const HEAVY = 11;
/** A sentence of fewer words that is still being written has no weight yet. */
const BEGUN = 5;

/** How much more each part is said by people in danger than by others, in tenths: the table has one line for each weight. */
const weighed = new Map(
	weights
		.trim()
		.split('\n')
		.flatMap((line) => {
			const [weight = '', parts = ''] = line.split(':');
			return parts.split(',').map((part) => [part, Number(weight)] as const);
		})
);

/** What follows such a word may be danger though what stands before it says that there is none. */
const turning = /\b(?:but|until|ond)\b/;

/** What the heaviest piece of a text weighs. */
export function heaviest(text: string): number {
	const pieces = partsOf(text);
	const turned = text.split(turning).slice(1).flatMap(partsOf);
	const isLong = pieces.length > MANY;
	return [...pieces, ...turned].reduce((most, parts) => Math.max(most, weightOf(parts, isLong)), -Infinity);
}

/** The text without the few words that somebody has only begun to write: what they will say is not known yet. */
export function withoutBegun(text: string): string {
	const begun = /[^.!?]*$/.exec(text)?.[0] ?? '';
	return begun.split(' ').filter(Boolean).length < BEGUN ? text.slice(0, text.length - begun.length) : text;
}

function weightOf(parts: Set<string>, isLong: boolean): number {
	const each = [...parts].map((part) => weighed.get(part) ?? 0);
	const sum = each.reduce((all, one) => all + one, 0);
	return isLong && !each.some((one) => one >= HEAVY) ? Math.min(sum, NOW) : sum;
}
