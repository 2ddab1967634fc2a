import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fingerprint } from '#cli/bundle/fingerprint.js';

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'waymark-fingerprint-'));
	write('src/routes/+page.svelte', '<p>Hello</p>');
	write('package-lock.json', '{}');
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
}

describe('the fingerprint of the sources', () => {
	test.for([
		['src/routes/+page.svelte', '<p>Hallo</p>'],
		['src/routes/about/+page.svelte', ''],
		['src/cli/serve.ts', 'start();'],
		['static/icon.svg', '<svg/>'],
		['package-lock.json', '{"a":1}']
	] as const)('changes with %s', ([path, text]) => {
		const before = fingerprint(root);
		expect(fingerprint(root)).toBe(before);
		write(path, text);
		expect(fingerprint(root)).not.toBe(before);
	});

	test.for(['README.md', 'tests/e2e/home.test.ts', 'src/lib/domain/plan.test.ts', 'src/cli/admin/give.ts'])(
		'does not change with %s, which is not in the build',
		(path) => {
			const before = fingerprint(root);
			write(path, 'anything');
			expect(fingerprint(root)).toBe(before);
		}
	);
});
