import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { sql } from 'kysely';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyAudit } from '#lib/server/audit/audit.ts';
import { type Database } from '#lib/server/db/database.ts';
import { openDatabase } from '#lib/server/db/open-database.ts';
import { migrate } from '#lib/server/db/migrate.ts';
import { backUp } from '#lib/server/ops/backups.ts';
import { newestBackup } from '#lib/server/ops/newest-backup.ts';
import { keepMark, type MarkedDatabase } from '#lib/server/ops/keep-mark.ts';
import { readMark } from '#lib/server/ops/life.ts';
import { restore } from '#lib/server/ops/restore.ts';
import { readSync } from '#lib/server/queries/sync.ts';
import { createDatabase, dialects, type TestDatabase } from './databases.ts';
import { give, makePerson, makePractitioner, NOW, type MadePerson } from './people.ts';

const goodNews = {
	changeKind: 'went_well',
	area: null,
	words: 'I went',
	strength: '',
	noticedBy: null
} as const;
const log = pino({ level: 'silent' });

/** Not even a test changes the log by the way. */
const unlock = {
	sqlite: 'drop trigger audit_log_no_delete',
	postgres: 'drop trigger audit_log_append_only on audit_log'
};

let folder: string;
let made: TestDatabase;
let database: MarkedDatabase;
let dan: MadePerson;

async function open(): Promise<void> {
	database = keepMark(await openDatabase(made.url), { DATABASE_URL: made.url, DATA_DIR: folder }, log);
	await migrate(database);
}

async function write(count: number): Promise<string[]> {
	const ids: string[] = [];
	for (let index = 0; index < count; index += 1)
		ids.push(await give(database, dan.actor, 'positive_change.record', goodNews));
	return ids;
}

async function epoch(of: Database = database): Promise<string> {
	return (await readMark(of.kysely)).epoch;
}

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'waymark-copies-'));
});
afterEach(async () => {
	await database.close();
	await made.drop();
	rmSync(folder, { recursive: true });
});

describe.each([...dialects])('a database of %s', (dialect) => {
	beforeEach(async () => {
		made = await createDatabase(dialect);
		await open();
		expect(await database.compareWithMark(NOW)).toBeNull();
		dan = await makePerson(database, await makePractitioner(database, 'Officer'), 'Dan');
	});

	it('goes on in the same life however often it is opened, also where nobody closed it', async () => {
		await write(2);
		await database.compareWithMark(NOW);
		const first = await epoch();
		await write(1);
		const abandoned = database;
		await open();
		expect(await database.compareWithMark(NOW)).toBeNull();
		expect(await epoch()).toBe(first);
		await abandoned.close();
	});

	it('that lost what was acknowledged begins one new life, and phones are given everything', async () => {
		await write(3);
		const { cursor } = await readSync(database.kysely, dan.actor.personId, null, NOW);
		const before = await epoch();
		await database.compareWithMark(NOW);
		// What a data-only dump, or a volume set back, leaves.
		await sql.raw(unlock[dialect]).execute(database.kysely);
		await sql`delete from audit_log where sequence > 1`.execute(database.kysely);
		await sql`update audit_head set sequence = 1, hash = (select hash from audit_log where sequence = 1)`.execute(
			database.kysely
		);
		const abandoned = database;
		await open();
		expect(await database.compareWithMark(NOW)).toMatchObject({ why: 'older_copy', lost: 2 });
		expect(await epoch()).not.toBe(before);
		expect(await database.compareWithMark(NOW)).toBeNull();
		expect((await readSync(database.kysely, dan.actor.personId, cursor, NOW)).full).toBe(true);
		// The other process that serves it notices the same and begins no second one.
		expect(await abandoned.compareWithMark(NOW)).toBeNull();
		await abandoned.close();
	});
});

describe('a SQLite file', () => {
	const copies = () => join(folder, 'copy.db');
	beforeEach(async () => {
		made = await createDatabase('sqlite');
		await open();
		await database.compareWithMark(NOW);
		dan = await makePerson(database, await makePractitioner(database, 'Officer'), 'Dan');
	});

	/** As an operator does it without reading: stop, copy the file over, start. */
	async function putBack(copy: string): Promise<void> {
		await database.close();
		for (const part of ['-wal', '-shm']) rmSync(made.url + part, { force: true });
		cpSync(copy, made.url);
		await open();
	}

	it('put back as a plain copy is noticed exactly where something is lost, at any point and more than once', async () => {
		const step = fc.constantFrom('write', 'write', 'copy', 'put back', 'kill');
		await fc.assert(
			fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 12 }), async (steps) => {
				let kept: { sequence: number; epoch: string } | null = null;
				for (const what of steps) {
					const now = await readMark(database.kysely);
					if (what === 'write') await write(1);
					if (what === 'copy') {
						rmSync(copies(), { force: true });
						await sql`vacuum into ${copies()}`.execute(database.kysely);
						kept = now;
					}
					if (what === 'kill') {
						const killed = database;
						await open();
						await killed.close();
						expect(await database.compareWithMark(NOW)).toBeNull();
					}
					if (what === 'put back' && kept) {
						await putBack(copies());
						const life = await database.compareWithMark(NOW);
						const isAsLeft = kept.epoch === now.epoch && kept.sequence === now.sequence;
						expect(life === null).toBe(isAsLeft);
						if (life) expect([now.epoch, kept.epoch]).not.toContain(life.epoch);
					}
				}
				expect((await verifyAudit(database.kysely)).brokenAt).toBeNull();
			}),
			{ numRuns: 15 }
		);
	}, 120_000);

	it('backed up while it is written to holds all that was acknowledged before, and is known as a backup', async () => {
		const before = await write(5);
		const writing = write(20);
		const backup = await backUp(database, made.url, {
			folder: join(folder, 'b'),
			keep: 2,
			keepDays: 0,
			now: NOW
		});
		await writing;
		const { lastBackupAt } = await readSync(database.kysely, dan.actor.personId, null, NOW);
		expect(lastBackupAt).toBe(NOW);
		expect(newestBackup(join(folder, 'b'))).toBe(backup.file);
		const copy = await openDatabase(backup.file);
		const held = await copy.kysely.selectFrom('positive_changes').select('id').execute();
		await copy.close();
		expect(held.map(({ id }) => id)).toEqual(expect.arrayContaining(before));
		// Put back elsewhere, where no mark lies beside it.
		rmSync(`${made.url}.mark`);
		await putBack(backup.file);
		expect(await database.compareWithMark(NOW)).toMatchObject({ why: 'backup' });
		expect(await database.compareWithMark(NOW)).toBeNull();
	});

	it('is restored by the command, which keeps what was there and counts what is lost', async () => {
		const held = await write(2);
		const backup = await backUp(database, made.url, { folder, keep: 2, keepDays: 0, now: NOW });
		await write(3);
		const before = await epoch();
		await database.close();
		const environment = { DATABASE_URL: made.url, DATA_DIR: folder, NODE_ENV: 'test' as const };
		const done = await restore(backup.file, environment, NOW);
		expect(done.life).toMatchObject({ lost: 3 });
		expect(existsSync(done.before ?? '')).toBe(true);
		await open();
		expect(await database.compareWithMark(NOW)).toBeNull();
		expect(await epoch()).not.toBe(before);
		const rows = await database.kysely.selectFrom('positive_changes').select('id').execute();
		expect(rows.map(({ id }) => id).sort()).toEqual([...held].sort());
		const kept = await openDatabase(done.before ?? '');
		expect(await kept.kysely.selectFrom('positive_changes').select('id').execute()).toHaveLength(5);
		await kept.close();
	});

	it.each([
		['is no database', (file: string) => cpSync(import.meta.filename, file)],
		['is not there', () => undefined]
	])('is left as it is where the backup %s', async (_, prepare) => {
		const file = join(folder, 'broken.db');
		prepare(file);
		const environment = { DATABASE_URL: made.url, DATA_DIR: folder, NODE_ENV: 'test' as const };
		await expect(restore(file, environment, NOW)).rejects.toThrow(/broken\.db/);
		await write(1);
	});
});

describe('a PostgreSQL', () => {
	it('that is a copy in another place begins a new life, without any mark', async () => {
		made = await createDatabase('postgres');
		await open();
		await database.compareWithMark(NOW);
		dan = await makePerson(database, await makePractitioner(database, 'Officer'), 'Dan');
		await write(2);
		const before = await epoch();
		await database.close();
		const original = new URL(made.url).pathname.slice(1);
		const admin = await openDatabase(process.env['WAYMARK_TEST_POSTGRES'] ?? '');
		// The name stays: only what PostgreSQL itself calls it differs, as after a dump was taken back.
		await sql.raw(`alter database ${original} rename to ${original}_old`).execute(admin.kysely);
		await sql.raw(`create database ${original} template ${original}_old`).execute(admin.kysely);
		rmSync(join(folder, 'waymark.mark'));
		await open();
		expect(await database.compareWithMark(NOW)).toMatchObject({ why: 'other_place' });
		expect(await epoch()).not.toBe(before);
		await sql.raw(`drop database ${original}_old`).execute(admin.kysely);
		await admin.close();
	});
});
