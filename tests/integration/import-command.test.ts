import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const REPORTS = resolve('tests/fixtures/reports');

describe('npm run admin -- import', () => {
	let folder: string;

	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'waymark-import-'));
		cpSync(join(REPORTS, 'crn-lower.json'), join(folder, 'here.json'));
	});
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	/** As npm does it: in the project's folder, with the folder of the operator in INIT_CWD. */
	const run = (...files: string[]) => {
		const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/admin.js', 'import', ...files], {
			encoding: 'utf8',
			env: { ...process.env, INIT_CWD: folder, DATA_DIR: join(folder, 'data') }
		});
		return { status, said: stdout + stderr };
	};

	it('reads a relative path from the folder in which it was typed', () => {
		const { status, said } = run('here.json');
		expect(said).toContain('X710035: taken over');
		expect(status).toBe(0);
	});

	it('says in one sentence that a file is missing, takes the others, and ends with 1', () => {
		const alone = run('nowhere.json');
		expect(alone.said.trim()).toBe('nowhere.json: This file is not there, or may not be opened.');
		expect(alone.status).toBe(1);
		const among = run('nowhere.json', 'here.json');
		expect(among.said).toContain('X710035: already here, nothing changed');
		expect(among.status).toBe(1);
	});

	it('reads the files after one that holds U+0000, or that is broken', () => {
		writeFileSync(join(folder, 'broken.json'), '{"format": ');
		const { said } = run('broken.json', join(REPORTS, 'nul-in-text.json'), 'here.json');
		expect(said).toContain('Broken at line 1');
		expect(said).toContain('X710036: taken over');
		expect(said).toContain('X710035: already here, nothing changed');
	});

	it('ends with the officers whom nobody signs in as, each once, and what gives them an account', () => {
		const { said } = run(resolve('src/lib/server/ops/demonstration/daniel-okafor.json'));
		const end = said.trimEnd().split('\n\n').at(-1);
		expect(end).toMatch(
			/^Officers in these files\n {2}Priya Raman: no account yet. Cases that nobody can open: 1\.\n.*join-officer and invite-officer/
		);
	});
});
