/*
 * A statement for many rows is a text of its own for each number of rows, and each text is prepared and kept. Powers of two keep
 * them few.
 */

/** As many values as one statement takes; both databases would take ten times as many. */
const LARGEST = 256;

/** All of the items in order, in batches of 256, 128, … 1. */
export function batchesOf<Item>(items: readonly Item[]): Item[][] {
	const batches: Item[][] = [];
	for (let from = 0; from < items.length;) {
		const size = powerWithin(items.length - from);
		batches.push(items.slice(from, from + size));
		from += size;
	}
	return batches;
}

/** The ids for an `in`, in lists that are filled up by repeating one: that finds nothing twice. */
export function listsOf(ids: readonly string[]): string[][] {
	const lists: string[][] = [];
	for (let from = 0; from < ids.length; from += LARGEST) {
		const list = ids.slice(from, from + LARGEST);
		const size = list.length === powerWithin(list.length) ? list.length : 2 * powerWithin(list.length);
		lists.push([...list, ...Array<string>(size - list.length).fill(list[0] ?? '')]);
	}
	return lists;
}

function powerWithin(count: number): number {
	return Math.min(LARGEST, 2 ** Math.floor(Math.log2(count)));
}
