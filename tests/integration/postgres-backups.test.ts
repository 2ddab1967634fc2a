import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyAudit } from '#lib/server/audit/audit.ts';
import type { Database } from '#lib/server/db/database.ts';
import { openDatabase } from '#lib/server/db/open-database.ts';
import { backUp } from '#lib/server/ops/backups.ts';
import { restore } from '#lib/server/ops/restore.ts';
import { createDatabase, createMigrated, type TestDatabase } from './databases.ts';
import { fillEveryTable } from './every-table.ts';
import { give, makePerson, makePractitioner, NOW } from './people.ts';
import { dumpOf } from './whole-database.ts';

/** What a copy and a restore say of themselves; everything else is as it was. */
const OWN = new Set(['meta', 'jobs', 'migrations']);

let folder: string;
let made: TestDatabase;
let before: { content: Record<string, string[]>; shape: string[] };

/** Every row of every table, each column by name. */
async function contentOf(database: Database): Promise<Record<string, string[]>> {
	return Object.fromEntries(
		[...(await dumpOf(database))]
			.filter(([table]) => !OWN.has(table))
			.map(([table, rows]) => [
				table,
				rows.map((row) => JSON.stringify(Object.entries(row).toSorted())).toSorted()
			])
	);
}

/** All that a database is beside its rows: columns, keys, indexes, triggers, sequences. */
async function shapeOf({ kysely }: Database): Promise<string[]> {
	const { rows } = await sql<{ line: string }>`
		select concat_ws(' ', 'column', table_name, column_name, data_type, is_nullable, column_default) as line
			from information_schema.columns where table_schema = 'public'
		union all select concat_ws(' ', 'index', indexdef) from pg_indexes where schemaname = 'public'
		union all select concat_ws(' ', 'constraint', conrelid::regclass, pg_get_constraintdef(oid))
			from pg_constraint where connamespace = 'public'::regnamespace
		union all select concat_ws(' ', 'trigger', event_object_table, trigger_name, event_manipulation, action_timing)
			from information_schema.triggers where trigger_schema = 'public'
		union all select concat_ws(' ', 'sequence', sequencename, last_value) from pg_sequences where schemaname = 'public'
	`.execute(kysely);
	return rows.map(({ line }) => line).toSorted();
}

async function read(url: string) {
	const database = await openDatabase(url);
	try {
		const { brokenAt, entries } = await verifyAudit(database.kysely);
		return { content: await contentOf(database), shape: await shapeOf(database), brokenAt, entries };
	} finally {
		await database.close();
	}
}

/** Something in every column of every table, with a log that is whole. */
async function fill(database: Database): Promise<void> {
	const head = await database.kysely.selectFrom('audit_head').selectAll().execute();
	await database.kysely.deleteFrom('audit_head').execute();
	await fillEveryTable(database);
	await database.kysely.transaction().execute(async (transaction) => {
		await sql`set local session_replication_role = replica`.execute(transaction);
		await sql`delete from audit_log`.execute(transaction);
		await sql`delete from audit_head`.execute(transaction);
		await transaction.insertInto('audit_head').values(head).execute();
	});
	const dan = await makePerson(database, await makePractitioner(database, 'Officer'), 'Dan');
	const news = {
		changeKind: 'went_well',
		area: null,
		words: 'Iawn: ŵ “”\n\t\\',
		strength: '',
		noticedBy: null
	};
	await give(database, dan.actor, 'positive_change.record', news as never);
}

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'waymark-postgres-'));
	made = await createMigrated('postgres');
	const database = await openDatabase(made.url);
	await fill(database);
	await database.close();
	before = await read(made.url);
}, 60_000);
afterAll(async () => {
	await made.drop();
	rmSync(folder, { recursive: true });
});

describe('a backup of a PostgreSQL', () => {
	it('holds something of every table and column', () => {
		const empty = Object.entries(before.content).filter(([, rows]) => rows.length === 0);
		expect(empty.map(([table]) => table)).toEqual([]);
		expect(before.shape.filter((line) => line.startsWith('column')).length).toBeGreaterThan(400);
	});

	it('brings back every row and column, key, index and trigger in a new PostgreSQL, and in one that is in use', async () => {
		const source = await openDatabase(made.url);
		const copies = join(folder, 'backups');
		const { file } = await backUp(source, made.url, { folder: copies, keep: 2, keepDays: 1, now: NOW });
		await source.close();
		for (const create of [createDatabase, createMigrated]) {
			const to = await create('postgres');
			await restore(file, { DATABASE_URL: to.url, DATA_DIR: folder, NODE_ENV: 'test' }, NOW);
			const after = await read(to.url);
			expect(after.content).toEqual(before.content);
			expect(after.shape).toEqual(before.shape);
			expect(after.brokenAt).toBeNull();
			await to.drop();
		}
	}, 60_000);

	it('needs no sequence: what counts itself up is a row', () => {
		expect(before.shape.filter((line) => line.startsWith('sequence'))).toEqual([]);
	});
});

/** PostgreSQL's own programs are as new as its server on a machine that uses them; the one of these tests is newer than Debian's. */
const version = (program: string) =>
	/(\d+)\./.exec(spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout)?.[1];

describe('pg_dump and pg_restore', () => {
	it('bring back the same as they are called in the runbook', async (context) => {
		const source = await openDatabase(made.url);
		const { rows } = await sql<{ server_version: string }>`show server_version`.execute(source.kysely);
		await source.close();
		const server = Number.parseInt(rows[0]?.server_version ?? '', 10);
		const [dump, back] = [version('pg_dump'), version('pg_restore')].map(Number);
		context.skip(
			!(Number(dump) >= server && Number(back) >= server),
			`The server is PostgreSQL ${server}; pg_dump here is ${dump}, pg_restore ${back}: they refuse a newer server.`
		);
		const to = await createDatabase('postgres');
		const file = join(folder, 'waymark.dump');
		const dumped = spawnSync('pg_dump', ['--format=custom', `--file=${file}`, made.url], {
			encoding: 'utf8'
		});
		expect([dumped.status, dumped.stderr]).toEqual([0, '']);
		const restored = spawnSync(
			'pg_restore',
			['--clean', '--if-exists', '--single-transaction', `--dbname=${to.url}`, file],
			{ encoding: 'utf8' }
		);
		expect([restored.status, restored.stderr]).toEqual([0, '']);
		expect(await read(to.url)).toEqual(await read(made.url));
		await to.drop();
	}, 60_000);
});
