import { expect, test } from 'vitest';
import { filesAtOnce, filesOfEveryPage, filesOfFirstPage } from './first-files.ts';

test('what comes at once is all that is imported without waiting, each with its style', () => {
	const manifest = {
		app: { file: 'app.js', isEntry: true, imports: ['shared'], dynamicImports: ['home', 'plan'] },
		home: { file: 'home.js', imports: ['shared', 'card'], dynamicImports: ['engine'] },
		plan: { file: 'plan.js', imports: ['card'] },
		shared: { file: 'shared.js', imports: ['app'] },
		card: { file: 'card.js', css: ['card.css'], assets: ['card.svg'] },
		engine: { file: 'engine.js' }
	};
	const files = filesAtOnce(manifest, (key) => key === 'home');
	expect([...files].sort()).toEqual(['app.js', 'card.css', 'card.js', 'card.svg', 'home.js', 'shared.js']);
});

test('what every page needs is among what a first page of Home’s fetches by itself, but for what reads the copy', () => {
	const routes = new Map([
		['nodes/0.js', ['+layout.svelte']],
		['nodes/1.js', ['+error.svelte']],
		['nodes/2.js', ['me/+layout.svelte']],
		['nodes/3.js', ['me/+page.svelte']],
		['nodes/4.js', ['me/plan/+page.svelte']]
	]);
	const starts = [
		'app/client/entry.js',
		'lib/device/store.ts',
		'lib/device/engine.ts',
		'lib/device/pending.ts',
		'lib/device/opening-read.ts'
	];
	const manifest = Object.fromEntries([...routes.keys(), ...starts].map((file) => [file, { file }]));
	const every = filesOfEveryPage(manifest, routes);
	expect([...every].sort()).toEqual([...starts.slice(1), 'nodes/1.js', 'nodes/2.js'].sort());
	const first = filesOfFirstPage(manifest, routes);
	expect([...every].filter((file) => !first.has(file))).toEqual(['lib/device/opening-read.ts']);
	expect(first).toContain('app/client/entry.js');
	expect(first).not.toContain('nodes/4.js');
});
