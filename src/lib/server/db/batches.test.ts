import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { batchesOf, listsOf } from './batches.ts';

const ids = fc.uniqueArray(fc.string(), { maxLength: 1_200 });
const sizes = [1, 2, 4, 8, 16, 32, 64, 128, 256];

describe('batches', () => {
	test('hold every item once, in order, in nine sizes and no others', () => {
		fc.assert(
			fc.property(ids, (items) => {
				const batches = batchesOf(items);
				expect(batches.flat()).toEqual(items);
				for (const { length } of batches) expect(sizes).toContain(length);
			})
		);
	});

	test('are as few as the number of rows has digits, up to a full one', () => {
		expect(batchesOf(Array(43).fill(0)).map(({ length }) => length)).toEqual([32, 8, 2, 1]);
		expect(batchesOf(Array(600).fill(0)).map(({ length }) => length)).toEqual([256, 256, 64, 16, 8]);
	});
});

describe('lists', () => {
	test('name every id and nothing else, in nine sizes and no others', () => {
		fc.assert(
			fc.property(ids, (items) => {
				const lists = listsOf(items);
				expect(new Set(lists.flat())).toEqual(new Set(items));
				for (const { length } of lists) expect(sizes).toContain(length);
				expect(lists.length).toBe(Math.ceil(items.length / 256));
			})
		);
	});
});
