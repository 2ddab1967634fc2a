import { randomUUID } from 'node:crypto';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { openDatabase } from '#lib/server/db/open-database.ts';
import { migrate } from '#lib/server/db/migrate.ts';
import { startPostgres } from '#tests/postgres.ts';

const GOODBYES = 250;
/** What the names of all databases of a run begin with. */
const PREFIX = 'WAYMARK_TEST_DATABASES';

export type Dialect = 'sqlite' | 'postgres';
/** Every integration test runs once for each: `for (const dialect of dialects) describe(dialect, …)`. */
export const dialects: readonly Dialect[] = ['sqlite', 'postgres'];

export interface TestDatabase {
	/** What `openDatabase` and `DATABASE_URL` take. */
	url: string;
	/** Call it after closing every connection of your own; those left over are cut. */
	drop(): Promise<void>;
}

/** A fresh, empty database, nobody else's. */
export async function createDatabase(dialect: Dialect): Promise<TestDatabase> {
	return dialect === 'sqlite' ? createSqlite() : createPostgres();
}

/** The same with the newest schema, as a copy of one that was migrated once: a test asks only for its own migration. */
export async function createMigrated(dialect: Dialect): Promise<TestDatabase> {
	const original = migrated(dialect);
	if (dialect === 'postgres') return createPostgres(original);
	const made = await createSqlite();
	await copyFile(original, made.url);
	return made;
}

/**
 * Starts the PostgreSQL of this test run and migrates what its tests copy, for vitest's `globalSetup`; the workers find both in
 * the environment.
 */
export default async function setup(): Promise<() => Promise<void>> {
	const given = process.env['WAYMARK_TEST_POSTGRES'];
	const cluster = await startPostgres();
	process.env['WAYMARK_TEST_POSTGRES'] = cluster.url;
	process.env[PREFIX] = `waymark_${randomUUID().slice(0, 8)}`;
	const originals = await Promise.all(dialects.map(migrateOriginal));
	return async () => {
		for (const { drop } of originals) await drop();
		if (given === undefined) delete process.env['WAYMARK_TEST_POSTGRES'];
		else await dropAll(given);
		await cluster.stop();
	};
}

async function migrateOriginal(dialect: Dialect): Promise<TestDatabase> {
	const made = await createDatabase(dialect);
	const database = await openDatabase(made.url);
	await migrate(database);
	await database.close();
	process.env[variableOf(dialect)] = dialect === 'sqlite' ? made.url : new URL(made.url).pathname.slice(1);
	return made;
}

function migrated(dialect: Dialect): string {
	const original = process.env[variableOf(dialect)];
	if (!original) throw new Error('There is no migrated database to copy: run the tests through vitest.');
	return original;
}

function variableOf(dialect: Dialect): string {
	return `WAYMARK_TEST_MIGRATED_${dialect.toUpperCase()}`;
}

async function createSqlite(): Promise<TestDatabase> {
	const folder = await mkdtemp(join(tmpdir(), 'waymark-sqlite-'));
	return {
		url: join(folder, 'waymark.db'),
		drop: () => rm(folder, { recursive: true, force: true })
	};
}

/** @param original the name of the database that this one begins as a copy of; nobody is connected to that */
async function createPostgres(original = 'template1'): Promise<TestDatabase> {
	const admin = process.env['WAYMARK_TEST_POSTGRES'];
	if (!admin)
		throw new Error('There is no PostgreSQL for the tests: run them through vitest, which starts one.');
	const name = `${process.env[PREFIX]}_${randomUUID().replaceAll('-', '')}`;
	// Copying the files takes half as long as logging every page of them.
	await administer(admin, (client) =>
		client.query(`create database ${name} template ${original} strategy file_copy`)
	);
	const url = new URL(admin);
	url.pathname = `/${name}`;
	return { url: url.href, drop: () => administer(admin, (client) => dropPostgres(client, name)) };
}

/** A PostgreSQL that goes on after the run keeps none of its databases, whatever became of who made them. */
async function dropAll(admin: string): Promise<void> {
	await administer(admin, async (client) => {
		const own = `select datname as name from pg_database where starts_with(datname, '${process.env[PREFIX]}_')`;
		for (const { name } of (await client.query<{ name: string }>(own)).rows)
			await client.query(`drop database ${name} with (force)`);
	});
}

/** A pool counts as closed while its last connections still say goodbye; cutting those would throw in the test. */
async function dropPostgres(client: pg.Client, name: string): Promise<void> {
	await goodbyesOf(client, name);
	await client.query(`drop database if exists ${name} with (force)`);
}

/** Waits until nobody else is connected to this database. @returns whether they all went in time */
export async function goodbyesOf(client: pg.Client, name: string): Promise<boolean> {
	for (let tries = 0; tries < GOODBYES; tries += 1) {
		if (!(await isInUse(client, name))) return true;
		await setTimeout(20);
	}
	return false;
}

async function isInUse(client: pg.Client, name: string): Promise<boolean> {
	const others = 'select 1 from pg_stat_activity where datname = $1 and pid <> pg_backend_pid()';
	return (await client.query(others, [name])).rowCount !== 0;
}

async function administer(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		await work(client);
	} finally {
		await client.end();
	}
}
