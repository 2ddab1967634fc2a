import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { compiledAtOnce } from './compiled-at-once.ts';

test('each larger script of the browser’s says in its first line that it is read whole, and nothing else is changed', () => {
	const large = 'export{};'.repeat(2_000);
	const bundle = {
		'a.js': { type: 'chunk', code: large },
		'b.js': { type: 'chunk', code: 'export{}' },
		'a.css': { type: 'asset', source: large }
	};
	const { generateBundle, applyToEnvironment } = compiledAtOnce();
	(generateBundle as unknown as (options: object, bundle: object) => void)({}, bundle);
	expect(bundle).toEqual({
		'a.js': { type: 'chunk', code: `//# allFunctionsCalledOnLoad\n${large}` },
		'b.js': { type: 'chunk', code: 'export{}' },
		'a.css': { type: 'asset', source: large }
	});
	const isFor = applyToEnvironment as unknown as (environment: { name: string }) => boolean;
	expect([isFor({ name: 'client' }), isFor({ name: 'ssr' })]).toEqual([true, false]);
});

test('the build takes it after what minifies', async () => {
	const config = await readFile('vite.config.ts', 'utf8');
	expect(config).toContain('compiledAtOnce()');
	expect(compiledAtOnce().enforce).toBe('post');
});
