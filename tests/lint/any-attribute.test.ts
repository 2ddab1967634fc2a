import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/*
 * An element that takes any attribute (`<a {...rest}>`), or is named by a value (`<svelte:element>`), brings Svelte's part for that to every
 * page of every phone: 1.5 kB (docs/decisions/060). A component may take what is handed on to another one.
 */
const ANY = /<[a-z][\w-]*\s(?:[^<>]|=>)*?\{\.\.\.|<svelte:element/;

test('no element takes any attribute or is named by a value', () => {
	const files = globSync('src/**/*.svelte');
	expect(files.length).toBeGreaterThan(100);
	expect(files.filter((file) => ANY.test(readFileSync(file, 'utf8')))).toEqual([]);
	expect(ANY.test('<button\n\tonclick={() => go()}\n\t{...more}>Go</button>')).toBe(true);
	expect(ANY.test('<Button {...more}>Go</Button>')).toBe(false);
});
