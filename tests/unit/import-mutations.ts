import fc from 'fast-check';

export type Path = (string | number)[];

/** Every place in a content at which something stands. */
export function placesIn(content: unknown, path: Path = []): Path[] {
	if (typeof content !== 'object' || content === null) return [path];
	const below = Object.entries(content).flatMap(([key, child]) =>
		placesIn(child, [...path, Array.isArray(content) ? Number(key) : key])
	);
	return path.length === 0 ? below : [path, ...below];
}

export function at(content: unknown, path: Path): unknown {
	return path.reduce<unknown>((value, key) => Reflect.get(value as object, key), content);
}

export interface Mutation {
	/** Which place, of as many as there are. */
	place: number;
	kind: 'drop' | 'replace';
	value: unknown;
}

const odd = fc.oneof(
	fc.constantFrom<unknown>(
		null,
		'',
		' ',
		'\u200b',
		'\u0000',
		'nul \u0000 inside',
		'\ud800',
		'\u202eevil',
		'null'
	),
	fc.constantFrom<unknown>(0, -1, 1.5, 1e300, Number.MAX_SAFE_INTEGER, true, false, [], {}, [null], {
		a: { b: [] }
	}),
	fc.constantFrom<unknown>(
		'2026-02-30',
		'9999-12-31T23:59:59Z',
		'0000-01-01',
		'+275760-09-13T00:00:00Z',
		'2026-11-23T25:61:00Z'
	),
	fc.string({ unit: 'binary', maxLength: 300 }),
	fc.array(fc.oneof(fc.string(), fc.integer(), fc.constant(null)), { maxLength: 3 }),
	fc.object({ maxDepth: 2, maxKeys: 3 }),
	fc.double()
);

export const mutation: fc.Arbitrary<Mutation> = fc.record({
	place: fc.nat(),
	kind: fc.constantFrom('drop' as const, 'replace' as const, 'replace' as const),
	value: odd
});

/** The same content with one place changed, and which. */
export function mutated<Content>(
	content: Content,
	{ place, kind, value }: Mutation
): { content: Content; path: Path } {
	const copy = structuredClone(content);
	const places = placesIn(copy);
	const path = places[place % places.length] ?? [];
	const owner = at(copy, path.slice(0, -1)) as object;
	const key = path.at(-1) as string | number;
	if (kind === 'replace') Reflect.set(owner, key, value);
	else if (Array.isArray(owner)) owner.splice(Number(key), 1);
	else Reflect.deleteProperty(owner, key);
	return { content: copy, path };
}
