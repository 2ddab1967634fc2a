import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = globSync('src/{routes,lib}/**/*.svelte').map(
	(path) => [path, readFileSync(path, 'utf8')] as const
);

test('every page that says what is to be put right begins its title with that', () => {
	const pages = files.filter(
		([path, text]) =>
			/<(?:ErrorSummary|FormErrors)\b/.test(text) && !/(?:FormErrors|GiveForm).svelte$/.test(path)
	);
	expect(pages.length).toBeGreaterThan(15);
	const silent = pages.filter(([, text]) => !/errorPrefix|<PageTitle [^>]*wrong=/.test(text));
	expect(silent.map(([path]) => path)).toEqual([]);
});
