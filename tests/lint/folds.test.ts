import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/*
 * A `<details>` written as `open={…}` is closed again by the scripts where somebody opened it before they had started.
 * The attribute is set only where it is open: `{...isOpen ? { open: true } : {}}`.
 */
test('no fold is closed under somebody’s hand by the scripts', () => {
	const folds = globSync('src/**/*.svelte').flatMap((file) =>
		[...readFileSync(file, 'utf8').matchAll(/<details\b[^]*?>\n?/g)].map(([tag]) => ({ file, tag }))
	);
	expect(folds.length).toBeGreaterThan(2);
	expect(folds.filter(({ tag }) => /\s(open=\{|bind:open)/.test(tag))).toEqual([]);
});
