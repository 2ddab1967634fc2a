import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eachOnce } from './each-once.ts';

it('says each thing once, to all for whom it holds and to nobody else, and first what holds for all', () => {
	const entries = fc.subarray(['a', 'b', 'c', 'd', 'e']);
	fc.assert(
		fc.property(fc.array(entries, { maxLength: 4 }), (lists) => {
			const all = lists.map((of, holder) => ({ holder, entries: of }));
			const groups = eachOnce(all);
			const said = groups.flatMap((group) => group.entries);
			expect(new Set(said).size).toBe(said.length);
			for (const { holder, entries: of } of all)
				expect(
					groups
						.filter(({ holders }) => holders.includes(holder))
						.flatMap((group) => group.entries)
						.sort()
				).toEqual([...of].sort());
			const sizes = groups.map(({ holders }) => holders.length);
			expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
		})
	);
});
