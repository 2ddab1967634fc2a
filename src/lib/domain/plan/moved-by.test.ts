import { describe, expect, it } from 'vitest';
import { movedBy } from './moved-by.ts';

describe('moving one thing in a list', () => {
	it.each([
		['b', -1, ['b', 'a', 'c']],
		['b', 1, ['a', 'c', 'b']],
		['a', -1, ['a', 'b', 'c']],
		['c', 1, ['a', 'b', 'c']],
		['x', 1, ['a', 'b', 'c']]
	])('%s by %i', (item, places, expected) => {
		expect(movedBy(['a', 'b', 'c'], item, places)).toEqual(expected);
	});
});
