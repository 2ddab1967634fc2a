import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLD = 'src/lib/ui/content/Fold.svelte';

/*
 * A `<details>` written as `open={…}` is closed again by the scripts where somebody opened it before they had started. `<Fold>` begins
 * with what stands on the page; what is never opened by itself says nothing of it.
 */
test('no fold is closed under somebody’s hand by the scripts', () => {
	const folds = globSync('src/**/*.svelte').flatMap((file) =>
		[...readFileSync(file, 'utf8').matchAll(/<details\b[^]*?>\n?/g)].map(([tag]) => ({ file, tag }))
	);
	expect(folds.map(({ file }) => file)).toContain(FOLD);
	const opening = folds.filter(({ tag }) => /\s(open=\{|bind:open|\{\.\.\.)/.test(tag));
	expect(opening.map(({ file }) => file)).toEqual([FOLD]);
	expect(readFileSync(FOLD, 'utf8')).toMatch(/\$derived\(open \|\| wasOpened\)/);
});
