import { foldedWords } from './name-order.ts';

/** What other systems put where nobody is named yet. One of these, and no word of a name beside it, stands for nobody. */
const forNobody = new Set(
	'tbc tba tbd null undefined nil none unknown vacant vacancy inactive dummy awaiting pending blank xx xxx xxxx'.split(
		' '
	)
);
/** Words that stand beside them. */
const beside = new Set(
	'staff officer practitioner manager offender probation user team worker case holder allocation to be confirmed announced allocated not known yet applicable named a an and no name person n test default'.split(
		' '
	)
);
const phrases = new Set([
	'not known',
	'not applicable',
	'to be confirmed',
	'to be allocated',
	'not allocated',
	'no name',
	'not named'
]);

/** Whether a name from another system stands for nobody, such as "Unallocated", "ZZ Staff" or "TBC". */
export function isPlaceholderName(name: string): boolean {
	const written = name.replace(/\bn\/a\b/gi, 'none').replaceAll('.', '');
	// A dash or dots alone; an empty text is no name at all, which is another thing.
	if (!/[\p{L}\p{N}]/u.test(name)) return name.trim() !== '';
	const words = foldedWords(written).filter((word) => !/\d/.test(word));
	if (words.some((word) => /^(unallocated|unassigned|z{2,})$/.test(word))) return true;
	if (phrases.has(words.join(' '))) return true;
	return (
		words.some((word) => forNobody.has(word)) &&
		words.every((word) => forNobody.has(word) || beside.has(word))
	);
}

/** The name, or null where it stands for nobody or is none. */
export function realName(name: string | null | undefined): string | null {
	return !name || isPlaceholderName(name) ? null : name;
}
