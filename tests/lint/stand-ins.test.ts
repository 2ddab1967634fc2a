import { globSync, readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { expect, test } from 'vitest';
import { withStandIns } from '#tests/unit/with-stand-ins.ts';

/** What outlives the file that does it: whoever comes next in the same process would find it. */
const LASTING =
	/stubGlobal|stubEnv|'fake-indexeddb|defineProperty\(globalThis|globalThis\.\w+ = |vi\.(do)?[mM]ock\(|process\.env\[?[^\n]*\]? (\?\?|\|\|)?= |Object\.assign\((process\.env|globalThis)\b|delete process\.env/;

test('no unit test changes what the next one finds in the same process', () => {
	const files = globSync(['src/**/*.test.ts', 'tests/{unit,lint}/**/*.test.ts']);
	const lasting = files.filter((file) => LASTING.test(readFileSync(file, 'utf8')));
	expect(lasting.length).toBeGreaterThan(0);
	const sharing = lasting.filter((file) => !withStandIns.some((pattern) => matchesGlob(file, pattern)));
	expect(sharing).toEqual(['tests/lint/stand-ins.test.ts']);
});

test('nor does an integration test: what is set for one server is put back, and no server looks for an IndexedDB', () => {
	const lasting = globSync('tests/integration/**/*.ts').filter((file) =>
		LASTING.test(readFileSync(file, 'utf8'))
	);
	expect(lasting.sort()).toEqual([
		// Runs the commands in this process, each in its own folder, and puts back what it set.
		'tests/integration/admin-casework.test.ts',
		'tests/integration/databases.ts',
		'tests/integration/queue-and-route.test.ts',
		'tests/integration/real-server.ts'
	]);
});
