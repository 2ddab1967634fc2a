import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { holdLastTyped, lastTypedOf, letGoOfLastTyped } from './last-typed.ts';
import { tabStorage } from './tab-storage.fixture.ts';

beforeEach(() => void vi.stubGlobal('sessionStorage', tabStorage()));
afterEach(() => void vi.unstubAllGlobals());

it('finds what one person typed last, and nothing of another', () => {
	holdLastTyped('one', { key: 'relapse', body: { words: 'mine' }, at: 5 });
	holdLastTyped('one', { key: 'went-well', body: null, at: 6 });
	holdLastTyped('two', { key: 'relapse', body: { words: 'theirs' }, at: 7 });
	expect(lastTypedOf('one')).toEqual([
		{ key: 'relapse', body: { words: 'mine' }, at: 5 },
		{ key: 'went-well', body: null, at: 6 }
	]);
	letGoOfLastTyped('one', 'relapse');
	expect(lastTypedOf('one')).toHaveLength(1);
	expect(lastTypedOf('two')).toHaveLength(1);
});

it('costs nothing where there is no room, or no storage', () => {
	vi.stubGlobal('sessionStorage', tabStorage(true));
	expect(() => holdLastTyped('one', { key: 'relapse', body: {}, at: 1 })).not.toThrow();
	expect(lastTypedOf('one')).toEqual([]);
});
