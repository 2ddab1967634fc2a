import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** In three years every law text is due for checking, and the log says so at each start. */
const LATER = 'const now = Date.now.bind(Date); Date.now = () => now() + 94_608_000_000;';

let folder = '';
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'waymark-admin-'))));
afterAll(() => rmSync(folder, { recursive: true }));

it('an operator’s command prints its answer alone; the log goes beside it', () => {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--import', `data:text/javascript,${encodeURIComponent(LATER)}`, 'src/cli/admin.js', 'verify-audit'],
		{
			encoding: 'utf8',
			env: { PATH: process.env['PATH'] ?? '', DATA_DIR: folder, DATABASE_URL: join(folder, 'waymark.db') }
		}
	);
	expect(status).toBe(0);
	expect(stdout).toMatch(/\S/);
	expect(stdout).not.toContain('{"level"');
	expect(stderr).toContain('last checked more than 12 months ago');
});
