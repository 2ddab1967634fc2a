import { mkdtempSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyAudit } from '#lib/server/audit/audit.ts';
import { openDatabase } from '#lib/server/db/open-database.ts';
import { beginServing } from '#lib/server/db/serving.ts';
import { moveToPostgresql } from '#lib/server/ops/move-to-postgresql.ts';
import { loadDemonstration } from '#lib/server/ops/prepare.ts';
import { readMark } from '#lib/server/ops/life.ts';
import { createDatabase, createMigrated, type TestDatabase } from './databases.ts';
import { fillEveryTable } from './every-table.ts';
import { NOW } from './people.ts';
import { dumpOf, inOneOrder } from './whole-database.ts';

let folder: string;
let from: TestDatabase;
let filled: TestDatabase;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'waymark-move-'));
	from = await createMigrated('sqlite');
	const database = await openDatabase(from.url);
	await loadDemonstration(database, Date.now());
	await database.close();
	filled = await createMigrated('sqlite');
	const every = await openDatabase(filled.url);
	await every.kysely.deleteFrom('audit_head').execute();
	await fillEveryTable(every);
	await every.close();
});
afterAll(async () => {
	await from.drop();
	await filled.drop();
	rmSync(folder, { recursive: true });
});

async function contentOf(url: string): Promise<Record<string, string[]>> {
	const database = await openDatabase(url);
	try {
		return inOneOrder(await dumpOf(database), ['meta', 'migrations']);
	} finally {
		await database.close();
	}
}

const place = (url: string, NODE_ENV: 'test' | 'production' = 'test') => ({
	DATABASE_URL: url,
	DATA_DIR: folder,
	NODE_ENV
});
const admin = (url: string, ...parameters: string[]) =>
	spawnSync(process.execPath, ['src/cli/admin.js', ...parameters], {
		encoding: 'utf8',
		env: { PATH: process.env['PATH'] ?? '', DATA_DIR: folder, DATABASE_URL: url, LOG_LEVEL: 'silent' }
	});

describe('moving from SQLite to PostgreSQL', () => {
	it.each(['empty', 'migrated'])(
		'takes everything of the demonstration into a database that is %s, and begins a new life',
		async (how) => {
			const to = await (how === 'empty' ? createDatabase : createMigrated)('postgres');
			const { contents, life } = await moveToPostgresql(from.url, place(to.url), NOW);
			expect([...contents.values()].reduce((sum, { rows }) => sum + rows, 0)).toBeGreaterThan(500);
			expect(life.why).toBe('moved');
			expect(await contentOf(to.url)).toEqual(await contentOf(from.url));
			const server = await openDatabase(to.url);
			const source = await openDatabase(from.url);
			expect((await verifyAudit(server.kysely)).brokenAt).toBeNull();
			const left = await readMark(source.kysely);
			expect(await readMark(server.kysely)).toMatchObject({ sequence: left.sequence, hash: left.hash });
			expect((await readMark(server.kysely)).epoch).not.toBe(left.epoch);
			await source.close();
			await server.close();
			await to.drop();
		},
		120_000
	);

	it('refuses a database that is in use, served, or of an older release, and changes nothing', async () => {
		const to = await createDatabase('postgres');
		await moveToPostgresql(from.url, place(to.url), NOW);
		const before = await contentOf(to.url);
		await expect(moveToPostgresql(from.url, place(to.url), NOW)).rejects.toThrow(/holds a Waymark already/);
		expect(await contentOf(to.url)).toEqual(before);
		const serving = await beginServing(from.url);
		const empty = await createDatabase('postgres');
		expect(admin(empty.url, 'move-to-postgresql', from.url)).toMatchObject({
			status: 1,
			stderr: expect.stringMatching(/is serving .*waymark\.db: stop it, then move it/)
		});
		await serving.end();
		expect(admin(empty.url, 'move-to-postgresql', 'nowhere.db')).toMatchObject({
			status: 1,
			stderr: expect.stringMatching(/There is no file nowhere\.db/)
		});
		expect(admin(from.url, 'move-to-postgresql', from.url)).toMatchObject({ status: 2 });
		await empty.drop();
		await to.drop();
	}, 120_000);

	it('refuses a demonstration in production, and leaves the PostgreSQL empty', async () => {
		const to = await createDatabase('postgres');
		await expect(moveToPostgresql(from.url, place(to.url, 'production'), NOW)).rejects.toThrow(
			/demonstration with invented people, and this is production: nothing was changed/
		);
		const { life } = await moveToPostgresql(from.url, place(to.url), NOW);
		expect(life.why).toBe('moved');
		await to.drop();
	}, 120_000);

	it('refuses a file whose audit log is broken, in words, and leaves the PostgreSQL empty', async () => {
		const to = await createDatabase('postgres');
		await expect(moveToPostgresql(filled.url, place(to.url), NOW)).rejects.toThrow(
			/audit log that arrived is broken .* nothing was changed there/
		);
		const again = await moveToPostgresql(from.url, place(to.url), NOW);
		expect(again.life.why).toBe('moved');
		await to.drop();
	}, 120_000);

	it('is a command that says what it moved, and what it moved is at once usable', async () => {
		const to = await createDatabase('postgres');
		const moved = admin(to.url, 'move-to-postgresql', from.url);
		expect([moved.stderr, moved.status]).toEqual(['', 0]);
		expect(moved.stdout).toMatch(/Moved: \d+ rows of \d+ tables, each compared, with \d+ entries/);
		expect(admin(to.url, 'verify-audit').stdout).toContain('whole');
		expect(admin(to.url, 'rebuild-records').stdout).toMatch(/ 0 records came out otherwise/);
		const accounts = admin(to.url, 'demo-accounts');
		expect(accounts.stdout).toContain('Aisha Begum');
		await to.drop();
	}, 120_000);
});
