import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What a file gives others to use; of types nothing runs, and one that stands in a signature may be wanted by name. */
const EXPORTED = /^export (?:async )?(?:function\*?|const|let|class) (\w+)/gm;

/** Kit and the test runner ask for these by name, in files that they find by theirs. */
const askedForByName =
	/(^|\/)(\+|hooks\.|service-worker|params\/)|\/migrations\/\d|\.(config|test)\.(ts|js)$/;

function unusedIn(files: Readonly<Record<string, string>>): string[] {
	const users = new Map<string, Set<string>>();
	for (const [file, text] of Object.entries(files))
		for (const [word] of text.matchAll(/\w+/g)) users.set(word, (users.get(word) ?? new Set()).add(file));
	return Object.entries(files)
		.filter(([file]) => !askedForByName.test(file))
		.flatMap(([file, text]) =>
			[...text.matchAll(EXPORTED)]
				.map(([, name = '']) => name)
				.filter((name) => (users.get(name)?.size ?? 0) < 2)
				.map((name) => `${file} ${name}`)
		);
}

test('nothing is exported that no other file names', () => {
	const names = globSync(['src/**/*.{ts,js,svelte}', 'tests/**/*.{ts,js}', '*.{ts,js}']);
	const files = Object.fromEntries(names.map((name) => [name, readFileSync(name, 'utf8')]));
	expect(names.length).toBeGreaterThan(1_000);
	expect(unusedIn(files)).toEqual([]);
});

test('what only its own file names is found', () => {
	const files = { 'a.ts': 'export const one = 1;\nexport function two() {}\none;', 'b.ts': 'two();' };
	expect(unusedIn(files)).toEqual(['a.ts one']);
});
