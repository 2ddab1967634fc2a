import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsToShow } from './small-numbers.ts';

type Counts = Record<string, number>;

const named = (counts: readonly number[]): Counts =>
	Object.fromEntries(counts.map((count, index) => [`k${index}`, count]));

describe('small numbers', () => {
	it.each([
		['nothing under ten', { a: 5, b: 4 }, null],
		['all that is large enough', { a: 12, b: 5 }, { shown: ['a', 'b'], hidden: null }],
		[
			'fewer than five, where several are',
			{ a: 9, b: 3, c: 0, d: 6 },
			{ shown: ['a', 'd'], hidden: { keys: ['b', 'c'], small: 'each' } }
		],
		[
			'not the next smallest, where only one is small',
			{ a: 20, b: 3, c: 6 },
			{ shown: ['a'], hidden: { keys: ['b', 'c'], small: 'some' } }
		],
		[
			'not the next smallest, where the rest are nought',
			{ a: 20, b: 0, c: 0, d: 8 },
			{ shown: ['a'], hidden: { keys: ['b', 'c', 'd'], small: 'some' } }
		],
		[
			'not the next smallest, where the small ones are as large as they can be',
			{ a: 20, b: 4, c: 4, d: 8 },
			{ shown: ['a'], hidden: { keys: ['b', 'c', 'd'], small: 'some' } }
		],
		[
			'only that one of two is small',
			{ a: 6, b: 4 },
			{ shown: [], hidden: { keys: ['a', 'b'], small: 'some' } }
		]
	])('shows %s', (_, counts, expected) => {
		const found = countsToShow(counts as Counts);
		expect(found && { ...found, shown: found.shown.map(({ key }) => key) }).toEqual(expected);
	});

	/** All ways to share `total` among `places`. */
	function ways(total: number, places: number): number[][] {
		if (places === 1) return [[total]];
		return Array.from({ length: total + 1 }, (__, first) =>
			ways(total - first, places - 1).map((rest) => [first, ...rest])
		).flat();
	}

	const counts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 4 });

	it('lets nobody work out a hidden count, even with the total and the rule in hand', () => {
		fc.assert(
			fc.property(counts, (made) => {
				const found = countsToShow(named(made));
				if (found?.hidden == null) return;
				const total = made.reduce((sum, count) => sum + count, 0);
				const seen = JSON.stringify(found);
				const same = ways(total, made.length).filter(
					(other) => JSON.stringify(countsToShow(named(other))) === seen
				);
				for (const key of found.hidden.keys) {
					const possible = new Set(same.map((other) => named(other)[key]));
					expect(possible.size).toBeGreaterThan(1);
				}
			})
		);
	});

	it('shows no small count, loses none, and says `each` only where each is small', () => {
		fc.assert(
			fc.property(counts, (made) => {
				const found = countsToShow(named(made));
				if (!found) return;
				const hidden = found.hidden?.keys ?? [];
				expect([...found.shown.map(({ key }) => key), ...hidden].sort()).toEqual(
					Object.keys(named(made)).sort()
				);
				expect(found.shown.every(({ count }) => count >= 5)).toBe(true);
				if (found.hidden?.small === 'each')
					expect(hidden.every((key) => (named(made)[key] ?? 0) < 5)).toBe(true);
			})
		);
	});
});
