import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** Every file and package that this file runs, by what it imports of values. */
function runs(file: string, found = new Set<string>()): Set<string> {
	if (found.has(file)) return found;
	found.add(file);
	if (!file.endsWith('.ts')) return found;
	const imports = readFileSync(file, 'utf8').matchAll(/^import (?!type\b)[^;]*?from '([^']+)';/gm);
	for (const [, path = ''] of imports) {
		const own = path.startsWith('./') ? join(dirname(file), path) : path.replace('#lib/', 'src/lib/');
		runs(own, found);
	}
	return found;
}

test('what a phone shows of its own unsent entries waits for no zod', () => {
	const names = [...runs('src/lib/domain/commands/optimistic.ts')];
	expect(names).toContain('src/lib/domain/reports/commands-on-phone.ts');
	expect(names.filter((name) => !name.startsWith('src/lib/domain/'))).toEqual([]);
});
