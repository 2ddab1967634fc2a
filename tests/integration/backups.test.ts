import { spawnSync } from 'node:child_process';
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	openSync,
	closeSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	truncateSync,
	writeFileSync,
	writeSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { sql } from 'kysely';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '#lib/server/db/open-database.ts';
import { migrate } from '#lib/server/db/migrate.ts';
import { createHealthCheck } from '#lib/server/ops/health.ts';
import { readEnvironment } from '#lib/server/env.ts';
import { backUp } from '#lib/server/ops/backups.ts';
import { newestBackup } from '#lib/server/ops/newest-backup.ts';
import { endJob, readJobs, takeJob } from '#lib/server/ops/jobs.ts';
import { keepMark, type MarkedDatabase } from '#lib/server/ops/keep-mark.ts';
import { readMark } from '#lib/server/ops/life.ts';
import { restore } from '#lib/server/ops/restore.ts';
import { verifyBackup } from '#lib/server/ops/verify-backup.ts';
import { createMigrated, dialects, type Dialect, type TestDatabase } from './databases.ts';
import { give, makePerson, makePractitioner, NOW, type MadePerson } from './people.ts';
import { dumpOf, inOneOrder } from './whole-database.ts';

const goodNews = {
	changeKind: 'went_well',
	area: null,
	words: 'I went',
	strength: '',
	noticedBy: null
} as const;
const log = pino({ level: 'silent' });
const HOUR = 3_600_000;
/** What a copy and a restore say of themselves; everything else is as it was. */
const OWN = ['meta', 'jobs', 'migrations'];

let folder: string;
let copies: string;
let made: TestDatabase;
let database: MarkedDatabase;
let dan: MadePerson;

async function open(): Promise<void> {
	database = keepMark(await openDatabase(made.url), { DATABASE_URL: made.url, DATA_DIR: folder }, log);
	await migrate(database);
	await database.compareWithMark(NOW);
}

async function begin(dialect: Dialect): Promise<void> {
	folder = mkdtempSync(join(tmpdir(), 'waymark-backups-'));
	copies = join(folder, 'backups');
	made = await createMigrated(dialect);
	await open();
	dan = await makePerson(database, await makePractitioner(database, 'Officer'), 'Dan');
}

async function write(count: number): Promise<void> {
	for (let index = 0; index < count; index += 1)
		await give(database, dan.actor, 'positive_change.record', goodNews);
}

const copy = (now = NOW, keep = 14) =>
	backUp(database, made.url, { folder: copies, keep, keepDays: 30, now });
const place = () => ({ DATABASE_URL: made.url, DATA_DIR: folder, NODE_ENV: 'production' as const });

/** Row by row and in one order, without what a copy says of itself. */
async function content(): Promise<Record<string, string[]>> {
	return inOneOrder(await dumpOf(database), OWN);
}

afterEach(async () => {
	await database.close();
	await made.drop();
	rmSync(folder, { recursive: true });
});

describe.each([...dialects])('a backup of %s', (dialect) => {
	beforeEach(() => begin(dialect));

	it('is made while it is written to, is whole, and brings back everything of its moment', async () => {
		await write(3);
		const before = await content();
		const backup = await copy();
		expect(await verifyBackup(backup.file)).toMatchObject({
			people: 1,
			entries: backup.entries,
			isOlder: false,
			auditBrokenAt: null
		});
		expect(statSync(backup.file).mode & 0o077).toBe(0);
		await write(2);
		const life = (await readMark(database.kysely)).epoch;
		await database.close();
		const restored = await restore(backup.file, place(), NOW + HOUR);
		expect(restored.life).toMatchObject({ why: 'backup', lost: 2 });
		await open();
		expect(await content()).toEqual(before);
		expect((await readMark(database.kysely)).epoch).not.toBe(life);
		// It goes on: the log is one chain, keys hold, and what is restored can be backed up.
		await write(1);
		expect(await verifyBackup((await copy(NOW + 2 * HOUR)).file)).toMatchObject({ auditBrokenAt: null });
	});

	it('keeps what a restore took the place of', async () => {
		await write(1);
		const backup = await copy();
		await write(4);
		await database.close();
		const { before } = await restore(backup.file, place(), NOW + HOUR);
		await open();
		const kept =
			dialect === 'sqlite'
				? new BetterSqlite(before ?? '').prepare('select count(*) from positive_changes').pluck().get()
				: (
						await sql<{
							count: number;
						}>`select count(*) as count from ${sql.id(before ?? '', 'positive_changes')}`.execute(
							database.kysely
						)
					).rows[0]?.count;
		expect(Number(kept)).toBe(5);
		const twice = await copy(NOW + HOUR);
		await database.close();
		await restore(twice.file, place(), NOW + 2 * HOUR);
		await open();
	});

	it('is noted where phones and the health of the service read of it', async () => {
		const backup = await copy(Date.now());
		expect(newestBackup(copies)).toBe(backup.file);
		expect(await readJobs(database.kysely)).toMatchObject([{ name: 'backup', failure: null }]);
		const environment = readEnvironment({
			NODE_ENV: 'production',
			ORIGIN: 'https://waymark.example',
			DATA_DIR: folder,
			DATABASE_URL: made.url
		});
		const health = (now: number) => createHealthCheck(database, environment)(now);
		expect((await health(Date.now())).parts.backups.verdict).toBe('well');
		expect((await health(Date.now() + 27 * HOUR)).parts.backups.verdict).toBe('attention');
		const schedule = { everyMs: 1, retryMs: 1, leaseMs: 1_000 };
		await takeJob(database.kysely, 'backup', schedule, 'a', Date.now() + HOUR);
		await endJob(database.kysely, 'backup', 'a', 'disk_full', Date.now() + HOUR);
		expect((await health(Date.now())).parts.backups).toEqual({
			verdict: 'attention',
			detail: expect.stringContaining('disk_full')
		});
	});

	it('lets old ones go only after the new one was looked at', async () => {
		for (let hour = 0; hour < 6; hour += 1) await copy(NOW + hour * HOUR, 2);
		const names = () => readdirSync(copies).filter((name) => name.endsWith('.db'));
		expect(names().length).toBeLessThanOrEqual(3);
		const kept = names();
		await expect(backUp({ ...database, kysely: broken() }, made.url, plan(1))).rejects.toThrow();
		expect(names()).toEqual(expect.arrayContaining(kept));
		// A clock that was set back makes a name among the old ones: it stays nevertheless.
		const back = await copy(NOW - 40 * 24 * HOUR, 1);
		expect(existsSync(back.file)).toBe(true);
	});

	const plan = (keep: number) => ({ folder: copies, keep, keepDays: 0, now: NOW + 100 * HOUR });
	const broken = () =>
		new Proxy(database.kysely, {
			get() {
				throw new Error('The process ended in the middle');
			}
		});

	it('is not made twice at once, and the second is told', async () => {
		const both = await Promise.allSettled([copy(NOW), copy(NOW + 1_000)]);
		expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
		const [refused] = both.filter((one) => one.status === 'rejected');
		expect(refused?.reason).toMatchObject({ code: 'busy', message: expect.stringContaining('wait for it') });
		expect(readdirSync(copies).filter((name) => name.includes('.part'))).toEqual([]);
		await copy(NOW + 2_000);
	});

	it('takes away what a process left that was killed in the middle of one', async () => {
		mkdirSync(copies);
		writeFileSync(join(copies, 'waymark-20200101T000000Z.db.part'), 'half');
		await copy();
		expect(readdirSync(copies).filter((name) => name.includes('.part'))).toEqual([]);
	});

	it.each<[string, RegExp, (file: string) => void]>([
		['is not there', /There is no file/, (file) => rmSync(file)],
		['is a text', /is not a backup of Waymark/, (file) => writeFileSync(file, 'Dear Waymark')],
		['is empty', /is not a backup of Waymark/, (file) => writeFileSync(file, '')],
		['is a dump by pg_dump', /is a dump by pg_dump/, (file) => writeFileSync(file, 'PGDMP and more of it')],
		['is cut off', /damaged/, (file) => truncateSync(file, 8_192)],
		['has a page of nonsense', /damaged/, nonsense],
		['is of another program', /not one of Waymark/, foreign],
		['is of a newer Waymark', /newer Waymark \(9999-to-come\)/, newer],
		['has a changed audit log', /audit log .* broken at entry 1/, tampered],
		['is of a demonstration', /a demonstration with invented people, and this is production/, invented]
	])('that %s is refused in words, and nothing is changed', async (_, words, spoil) => {
		await write(1);
		const backup = await copy();
		await write(1);
		const before = await content();
		spoil(backup.file);
		await expect(restore(backup.file, place(), NOW)).rejects.toThrow(words);
		expect(await content()).toEqual(before);
		expect(readdirSync(folder).filter((name) => /restoring/.test(name))).toEqual([]);
		await write(1);
	});
});

function invented(file: string): void {
	const copied = new BetterSqlite(file);
	copied.exec(`insert into meta (key, value) values ('demonstration', 'yes')`);
	copied.close();
}

function nonsense(file: string): void {
	const descriptor = openSync(file, 'r+');
	writeSync(
		descriptor,
		Buffer.alloc(16_384, 0x5a),
		0,
		16_384,
		Math.floor(statSync(file).size / 8_192) * 4_096
	);
	closeSync(descriptor);
}

function foreign(file: string): void {
	rmSync(file);
	const other = new BetterSqlite(file);
	other.exec('create table songs (name text)');
	other.close();
}

function newer(file: string): void {
	const copy = new BetterSqlite(file);
	copy.exec("insert into migrations (name, applied_at) values ('9999-to-come', 1)");
	copy.close();
}

function tampered(file: string): void {
	const copy = new BetterSqlite(file);
	copy.exec('drop trigger audit_log_no_update');
	copy.exec("update audit_log set action = 'nothing' where sequence = 1");
	copy.close();
}

describe('a backup file', () => {
	beforeEach(() => begin('sqlite'));

	it('is looked at without a change, also where it is a plain copy of a file in use', async () => {
		await write(1);
		const plain = join(folder, 'plain.db');
		copyFileSync(made.url, plain);
		const before = readFileSync(plain);
		const names = readdirSync(folder);
		await verifyBackup(plain);
		expect(readFileSync(plain).equals(before)).toBe(true);
		expect(readdirSync(folder)).toEqual(names);
	});

	const admin = (...parameters: string[]) =>
		spawnSync(process.execPath, ['src/cli/admin.js', ...parameters], {
			encoding: 'utf8',
			env: { PATH: process.env['PATH'] ?? '', DATA_DIR: folder, DATABASE_URL: made.url, LOG_LEVEL: 'silent' }
		});

	it('is made, looked at and put back by the commands', async () => {
		await database.close();
		const backup = admin('backup');
		expect([backup.status, backup.stderr]).toEqual([0, '']);
		const file = /^(\S+\.db): whole/.exec(backup.stdout)?.[1] ?? '';
		expect(admin('verify-backup', file).stdout).toMatch(/whole, with 1 people and \d+ entries/);
		nonsense(file);
		expect(admin('verify-backup', file)).toMatchObject({
			status: 1,
			stderr: expect.stringMatching(/damaged/)
		});
		expect(admin('restore', file)).toMatchObject({ status: 1, stderr: expect.stringMatching(/damaged/) });
		expect(admin('verify-backup')).toMatchObject({ status: 2 });
		await open();
	}, 60_000);

	it('that does not get onto its disk is said to be missing, and the others stay', async () => {
		await write(30);
		const first = await copy();
		const { size } = statSync(first.file);
		await database.close();
		// A disk that takes so much and no more: what is written beyond is refused in the middle of the copy.
		const limited = spawnSync(
			'bash',
			[
				'-c',
				`trap "" XFSZ; ulimit -f ${Math.floor(size / 1024 / 2)}; exec "$0" src/cli/admin.js backup`,
				process.execPath
			],
			{
				encoding: 'utf8',
				env: {
					PATH: process.env['PATH'] ?? '',
					DATA_DIR: folder,
					DATABASE_URL: made.url,
					LOG_LEVEL: 'silent'
				}
			}
		);
		expect(limited.stderr).toMatch(/could not be written|became full/);
		expect([3, 4]).toContain(limited.status);
		expect(limited.stderr).toMatch(/backups of before are all there/);
		expect(readdirSync(copies).filter((name) => name.startsWith('waymark'))).toEqual([
			first.file.split('/').at(-1)
		]);
		await verifyBackup(first.file);
		await open();
	}, 60_000);
});
