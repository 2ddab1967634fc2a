import { describe, expect, test } from 'vitest';
import type { BuiltChunk } from './built-chunk.ts';
import { isKeptNode, reachableFiles, servedAt } from './person-files.ts';

const manifest: Record<string, BuiltChunk> = {
	app: { file: 'app.js', isEntry: true, imports: ['shared'], dynamicImports: ['me', 'staff'] },
	me: { file: 'me.js', isEntry: true, imports: ['shared'], dynamicImports: ['engine'], css: ['me.css'] },
	staff: { file: 'staff.js', isEntry: true, imports: ['shared', 'table'], css: ['staff.css'] },
	shared: { file: 'shared.js' },
	table: { file: 'table.js' },
	engine: { file: 'engine.js', assets: ['picture.svg'] }
};

test('what only a page uses that is not kept stays out', () => {
	const files = reachableFiles(manifest, (key) => key !== 'staff');
	expect([...files].sort()).toEqual(['app.js', 'engine.js', 'me.css', 'me.js', 'picture.svg', 'shared.js']);
});

test('chunks that import each other are visited once', () => {
	const circle = { a: { file: 'a.js', isEntry: true, imports: ['b'] }, b: { file: 'b.js', imports: ['a'] } };
	expect(reachableFiles(circle, () => true)).toEqual(new Set(['a.js', 'b.js']));
});

describe('a node of the router', () => {
	test.for([
		[['+layout.svelte']],
		[['+error.svelte']],
		[['me/+layout.ts', 'me/+layout.svelte']],
		[['me/plan/[step]/+page.svelte']],
		[['shell/+page.ts']],
		[['offline/+page.svelte']],
		[[]]
	])('of %j is kept', ([files]) => {
		expect(isKeptNode(files ?? [])).toBe(true);
	});

	test.for([[['staff/+page.svelte']], [['(public)/sign-in/+page.svelte']], [['messages/+page.svelte']]])(
		'of %j is not',
		([files]) => {
			expect(isKeptNode(files ?? [])).toBe(false);
		}
	);
});

test.for([
	['prerendered/pages/shell.html', 'shell'],
	['client/_app/immutable/nodes/2.js', '_app/immutable/nodes/2.js'],
	['client/icon.svg', 'icon.svg']
])('%s is served at %s', ([file, address]) => {
	expect(servedAt(file ?? '')).toBe(address);
});
