import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { subCommands } from '#cli/admin/table.ts';
import { resolveActor } from '#lib/server/access/resolve-actor.ts';
import { choosePin } from '#lib/server/access/sign-in.ts';
import { isRefused } from '#lib/server/access/sign-in-outcomes.ts';
import type { Database } from '#lib/server/db/database.ts';
import { openDatabase } from '#lib/server/db/open-database.ts';
import { PIN, tryCode } from './auth/sign-in-scene.ts';
import { createDatabase, type TestDatabase } from './databases.ts';

/*
 * Every command of the runbook, run as it stands there, in its order, in an empty folder of a machine in production. Of the machine's
 * programs, npm leads to this project; those of PostgreSQL, which must be as new as its server, only say that they were called.
 */

const runbook = readFileSync('docs/operating.md', 'utf8');
/** The page before, from empty to the first phone, is followed by an end-to-end test. */
const procedures = runbook.slice(runbook.indexOf('\n## Backup, keys and restore'));
const blocks = [...procedures.matchAll(/^```sh\n([^]*?)^```/gm)].map(([, block = '']) => block);
/** The backup that the runbook names. */
const NAMED = 'data/backups/waymark-20261123T020000Z.db';

const npm = `#!/bin/bash
[ "$1" = run ] && [ "$2" = admin ] || { echo "not run here: npm $*"; exit 0; }
shift 3
"${process.execPath}" "${resolve('src/cli/admin.js')}" "$@" || exit $?
if [ "$1" = backup ] && [ $# = 1 ]; then cp "$(ls -t data/backups/waymark-*.db | head -1)" ${NAMED}; fi
`;

let folder: string;
let postgres: TestDatabase;
let env: Record<string, string>;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'waymark-runbook-'));
	postgres = await createDatabase('postgres');
	const programs = join(folder, 'bin');
	mkdirSync(programs);
	const scripts = {
		npm,
		pg_dump: '#!/bin/bash\necho dumped\n',
		pg_restore: '#!/bin/bash\necho taken back\n'
	};
	for (const [name, text] of Object.entries(scripts)) {
		writeFileSync(join(programs, name), text);
		chmodSync(join(programs, name), 0o755);
	}
	cpSync('tests/fixtures/delius', join(folder, 'cases'), { recursive: true });
	env = {
		PATH: `${programs}:${process.env['PATH']}`,
		NODE_ENV: 'production',
		ORIGIN: 'https://waymark.example',
		LOG_LEVEL: 'silent',
		DATABASE_URL: 'data/waymark.db'
	};
	const before = run(`npm run admin -- create-administrator --username first.admin
npm run admin -- import cases/*.json || true`);
	expect(before.stderr).toBe('');
}, 60_000);
afterAll(async () => {
	await postgres.drop();
	rmSync(folder, { recursive: true });
});

function run(block: string, more: Record<string, string> = {}) {
	return spawnSync('bash', ['--norc', '-euo', 'pipefail', '-c', block], {
		cwd: folder,
		encoding: 'utf8',
		env: { ...env, ...more }
	});
}

describe('the runbook', () => {
	it('holds blocks of commands, and names no command that there is not', () => {
		expect(blocks.length).toBeGreaterThan(8);
		const names = new Set(subCommands.map(({ name }) => name));
		const named = [...runbook.matchAll(/(?:npm run admin --|src\/cli\/admin\.js) ([a-z-]+)/g)].map(
			([, name = '']) => name
		);
		expect(named.filter((name) => name !== 'help' && !names.has(name))).toEqual([]);
		expect(named.length).toBeGreaterThan(12);
	});

	it.each(blocks.map((block, index) => [index, block] as const))(
		'works as it stands: block %i',
		(_, block) => {
			const onPostgres: Record<string, string> = block.includes('move-to-postgresql')
				? { DATABASE_URL: postgres.url }
				: {};
			const { status, stdout, stderr } = run(block, onPostgres);
			expect(stderr).toBe('');
			expect([status, stdout]).toEqual([0, expect.stringMatching(/\S/)]);
		},
		60_000
	);

	it('signs a lost phone out and lets the person in on another by the code that it prints', async () => {
		const [block = ''] = /^npm run admin -- issue-code.*\n(?:^npm .*\n)*/m.exec(procedures) ?? [];
		const url = join(folder, 'data/waymark.db');
		/** What a code from the command line opens. */
		const come = (printed: string) =>
			withDatabase(url, async (database) => {
				const { date_of_birth: born } = await database.kysely
					.selectFrom('people')
					.select('date_of_birth')
					.where('crn', '=', 'X800001')
					.executeTakeFirstOrThrow();
				const token = await tryCode(database, { code: printed.trim(), born, now: Date.now() });
				const outcome = await choosePin(
					database,
					{ device: token, session: undefined },
					{ pin: PIN, again: PIN },
					Date.now()
				);
				return isRefused(outcome) ? outcome.refused : outcome.sessionToken;
			});
		const isIn = (session: string) =>
			withDatabase(
				url,
				async ({ kysely }) => (await resolveActor(kysely, { session }, Date.now()))?.role ?? 'nobody'
			);
		const lost = await come(run('npm run admin -- issue-code --crn X800001').stdout);
		expect(await isIn(lost)).toBe('service_user');
		const { stdout } = run(block);
		const other = await come(stdout.trim().split('\n')[0] ?? '');
		expect([await isIn(lost), await isIn(other)]).toEqual(['nobody', 'service_user']);
	}, 60_000);

	it('gives no code for a closed account, says how it is opened again, and then does', () => {
		expect(run('npm run admin -- close-account --crn X800001').status).toBe(0);
		const refused = run('npm run admin -- issue-code --crn X800001');
		expect([refused.status, refused.stdout]).toEqual([1, '']);
		expect(refused.stderr).toContain('reopen-account --crn X800001');
		expect(run('npm run admin -- reopen-account --crn X800001').status).toBe(0);
		expect(run('npm run admin -- issue-code --crn X800001').stdout).toMatch(/^[A-Z0-9]{8}$/m);
	}, 60_000);
});

async function withDatabase<Result>(
	url: string,
	work: (database: Database) => Promise<Result>
): Promise<Result> {
	const database = await openDatabase(url);
	try {
		return await work(database);
	} finally {
		await database.close();
	}
}
