import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { compile } from 'sass';
import { describe, expect, test } from 'vitest';

const kB = 1000;

function compiled(sheet: string): string {
	return compile(fileURLToPath(new URL(sheet, import.meta.url)), {
		style: 'compressed',
		quietDeps: true,
		loadPaths: ['node_modules']
	}).css;
}

describe.each([
	['person.scss', 16 * kB],
	['staff.scss', 24 * kB]
])('%s', (sheet, budget) => {
	const css = compiled(sheet);

	test(`weighs at most ${budget} bytes compressed`, () => {
		expect(gzipSync(css, { level: 9 }).length).toBeLessThanOrEqual(budget);
	});

	test('fetches nothing and carries no typeface, crown or blue of GOV.UK', () => {
		expect(css).not.toMatch(
			/url\(|@font-face|@import|GDS Transport|#1d70b8|#1a65a6|#00703c|#0f7a52|#d4351c|#ca3535/i
		);
	});

	test('resets every colour it takes from govuk-frontend to ours', () => {
		const used = new Set([...css.matchAll(/var\((--govuk-[\w-]+)/g)].map(([, name]) => name));
		const given = new Set([...css.matchAll(/(--govuk-[\w-]+):\s*var\(--wm-/g)].map(([, name]) => name));
		expect([...used].filter((name) => !given.has(name))).toEqual([]);
	});

	test('names only tokens that exist', () => {
		const used = new Set([...css.matchAll(/var\((--wm-[\w-]+)/g)].map(([, name]) => name));
		const given = new Set([...css.matchAll(/(--wm-[\w-]+):/g)].map(([, name]) => name));
		expect([...used].filter((name) => !given.has(name))).toEqual([]);
	});
});
