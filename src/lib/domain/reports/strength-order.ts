/** What comes first in the person's order; what is not in it stands after that, as it was named. */
export function inOwnOrder(
	a: { place: number | null; namedAt: number; id: string },
	b: { place: number | null; namedAt: number; id: string }
): number {
	const places = (a.place ?? Infinity) - (b.place ?? Infinity);
	return (Number.isNaN(places) ? 0 : places) || a.namedAt - b.namedAt || (a.id < b.id ? -1 : 1);
}
