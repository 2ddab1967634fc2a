import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { splitStart } from './practitioner-pages.ts';

const START = `import * as client_hooks from '../../../src/hooks.client.ts';

export const nodes = [
	() => import('./nodes/0'),
	() => import('./nodes/1'),
	() => import('./nodes/2'),
	() => import('./nodes/3')
];

export const server_loads = [1];

export const dictionary = {
		"/me": [2],
		"/(public)/staff/sign-in": [~0],
		"/staff": [~3,[1]],
		"/staff/people/[id]": [3,[1],[0]]
	};

export const hooks = {
	init: client_hooks.init,
	reroute: (() => {})
};
`;
const isTheirs = (node: number) => node === 1 || node === 3;

describe('the start of every page', () => {
	test('names no page of practitioners’', () => {
		const { start } = splitStart(START, isTheirs);
		expect(start).toContain(
			`[\n	() => import('./nodes/0'),\nundefined,\n	() => import('./nodes/2'),\nundefined\n]`
		);
		expect(start).toContain(`{\n		"/me": [2],\n		"/(public)/staff/sign-in": [~0]\n};`);
	});

	test('leaves all else as it is', () => {
		const { start } = splitStart(START, () => false);
		expect(start).toContain('export const server_loads = [1];');
		expect(start).toContain('reroute: (() => {})');
		for (const route of ['/me', '/staff', '/staff/people/[id]']) expect(start).toContain(`"${route}"`);
	});

	test('begins with theirs where one of them is open', () => {
		const { start, table } = splitStart(START, isTheirs);
		expect(start).toMatch(/init: async \(\) => \{[^]*location\.pathname[^]*await client_hooks\.init\?\.\(\)/);
		expect(table).toContain(`{\n1: 	() => import('./nodes/1'),\n3: 	() => import('./nodes/3')\n}`);
		expect(table).toContain(`{\n		"/staff": [~3,[1]],\n		"/staff/people/[id]": [3,[1],[0]]\n}`);
	});

	test.for(['export const nodes', 'export const dictionary', 'init: client_hooks.init,'])(
		'is noticed where another Kit writes no “%s”',
		(part) => {
			expect(() => splitStart(START.replace(part, 'other'), isTheirs)).toThrow('Kit no longer names');
		}
	);
});

test('is what Kit writes', async () => {
	const source = await readFile('node_modules/@sveltejs/kit/src/core/sync/write_client_manifest.js', 'utf8');
	for (const part of ['export const nodes = [', 'export const dictionary = ', 'init: client_hooks.init,'])
		expect(source).toContain(part);
});
