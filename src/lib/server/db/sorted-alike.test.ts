import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Columns that hold letters of any kind: each database puts those in an order of its own. */
const lettered =
	/(?:^|[._])(?:forename|surname|name|name_cy|title|description|words|intervention|instead_of)$/;

test('nothing is put in order by a database’s own alphabet', () => {
	const found = globSync('src/lib/server/**/*.ts').flatMap((path) =>
		[...readFileSync(path, 'utf8').matchAll(/orderBy\('([^']+)'/g)].map(([, column = '']) => ({
			path,
			column
		}))
	);
	expect(found.length).toBeGreaterThan(30);
	const byLetters = found.filter(({ column }) => lettered.test(column) && !column.endsWith('sort_name'));
	expect(byLetters).toEqual([]);
});
