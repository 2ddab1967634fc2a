import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import BetterSqlite from 'better-sqlite3';
import pg from 'pg';
import { DatabaseRefused, realFile, sqlitePath } from './database.ts';
import { databaseFault } from './faults.ts';

/*
 * Who serves a database. A lock that ends with the process that holds it, however that ends: for a SQLite file on a second
 * file beside it, held by one; for PostgreSQL a shared advisory lock, held by any number.
 */

/** Any number that no other program locks by. */
const ADVISORY_LOCK = 7_263_519_042;
/** A process that ends still finishes its last requests. */
const PATIENCE_MS = 5_000;
const AGAIN_MS = 250;
/** So long may another command hold it. */
const BRIEFLY_MS = 2_000;
const RECONNECT_MS = 5_000;

export interface Serving {
	end(): Promise<void>;
}

/** Says that this process serves the database, until it ends. @throws DatabaseRefused where another has the same file */
export async function beginServing(url: string): Promise<Serving> {
	const path = sqlitePath(url);
	if (path === null) return holdShared(url);
	for (const until = Date.now() + PATIENCE_MS; ; await wait(AGAIN_MS)) {
		const lock = tryFile(path, 0);
		if (lock) return lock;
		if (Date.now() > until)
			throw new DatabaseRefused(
				`Another Waymark serves ${path} already: stop that one first, or give this one another database with DATABASE_URL.`
			);
	}
}

/**
 * Runs `work` while nothing serves the database, and nothing can begin to.
 * @returns null, without having run it, where something does
 */
export async function whileNotServed<Result>(
	url: string,
	work: () => Promise<Result>
): Promise<{ result: Result } | null> {
	const path = sqlitePath(url);
	const lock = path === null ? await tryAlone(url) : tryFile(path, BRIEFLY_MS);
	if (!lock) return null;
	try {
		return { result: await work() };
	} finally {
		await lock.end();
	}
}

const nobodyElse: Serving = { end: async () => undefined };

function tryFile(path: string, timeout: number): Serving | null {
	if (path === ':memory:') return nobodyElse;
	mkdirSync(dirname(path), { recursive: true });
	const file = new BetterSqlite(`${realFile(path)}.serving`, { timeout });
	try {
		file.exec('begin exclusive');
	} catch (error) {
		file.close();
		if (error instanceof BetterSqlite.SqliteError && error.code === 'SQLITE_BUSY') return null;
		throw error;
	}
	return { end: async () => void file.close() };
}

/** A connection that drops takes the lock along, so it is taken again as soon as the server is back. */
async function holdShared(url: string): Promise<Serving> {
	const stopped = new AbortController();
	const { signal } = stopped;
	let client = await take();
	client.once('end', () => void again());

	async function take(): Promise<pg.Client> {
		const fresh = newClient(url);
		await fresh.connect();
		await fresh.query('select pg_advisory_lock_shared($1)', [ADVISORY_LOCK]);
		return fresh;
	}

	async function again(): Promise<void> {
		while (!signal.aborted) {
			await wait(RECONNECT_MS, undefined, { ref: false });
			const fresh = await take().catch((error: unknown) => {
				if (databaseFault(error)) return null;
				throw error;
			});
			if (!fresh) continue;
			client = fresh;
			client.once('end', () => void again());
			return;
		}
	}

	return {
		async end() {
			stopped.abort();
			await client.end();
		}
	};
}

async function tryAlone(url: string): Promise<Serving | null> {
	const client = newClient(url);
	await client.connect();
	await client.query(`set lock_timeout = ${BRIEFLY_MS}`);
	try {
		await client.query('select pg_advisory_lock($1)', [ADVISORY_LOCK]);
	} catch (error) {
		await client.end();
		if (databaseFault(error) === 'busy') return null;
		throw error;
	}
	return { end: () => client.end() };
}

function newClient(connectionString: string): pg.Client {
	const client = new pg.Client({ connectionString, keepAlive: true, connectionTimeoutMillis: 5_000 });
	// With a listener, the end of a connection is no end of the process.
	client.on('error', () => undefined);
	return client;
}
