/** The same list with one item moved by `places`; past an end it stays at that end. What is not in the list moves nothing. */
export function movedBy<Item>(items: readonly Item[], item: Item, places: number): Item[] {
	const from = items.indexOf(item);
	if (from < 0) return [...items];
	const rest = items.toSpliced(from, 1);
	return rest.toSpliced(Math.max(0, Math.min(rest.length, from + places)), 0, item);
}
