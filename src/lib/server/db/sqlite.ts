import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { Kysely } from 'kysely';
import { DatabaseRefused, type Database } from './database.ts';
import type { Schema } from './schema.ts';
import { PatientSqliteDialect } from './sqlite-driver.ts';

/** Before this release, a checkpoint at the wrong moment could lose committed writes (sqlite.org/wal.html#the_wal_reset_bug). */
const OLDEST_SQLITE = [3, 51, 3] as const;

const PRAGMAS = {
	journal_mode: 'wal',
	synchronous: 2,
	// The driver waits, not SQLite: see `sqlite-driver.ts`.
	busy_timeout: 0,
	foreign_keys: 1,
	trusted_schema: 0
} as const;

/** Opens a SQLite file with full durability, and checks by reading back that it has it. */
export function openSqlite(path: string): Database {
	if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
	const file = new BetterSqlite(path);
	configure(file, path);
	const kysely = new Kysely<Schema>({ dialect: new PatientSqliteDialect(file, keepStatements(file)) });
	return { dialect: 'sqlite', kysely, close: () => kysely.destroy() };
}

/** A file that nobody writes to, such as a backup, and that stays as it is. */
export function openToRead(path: string): Database {
	const file = new BetterSqlite(path, { readonly: true, fileMustExist: true });
	const kysely = new Kysely<Schema>({ dialect: new PatientSqliteDialect(file, keepStatements(file)) });
	return { dialect: 'sqlite', kysely, close: () => kysely.destroy() };
}

function configure(file: BetterSqlite.Database, path: string): void {
	refuseOldSqlite(String(file.prepare('select sqlite_version()').pluck().get()));
	file.pragma('journal_mode = WAL');
	// A new file reports the compiled-in default until it is first read in WAL mode.
	file.prepare('select count(*) from sqlite_master').get();
	for (const [name, value] of Object.entries(PRAGMAS).slice(1)) file.pragma(`${name} = ${value}`);
	file.pragma('wal_autocheckpoint = 1000');
	file.pragma('journal_size_limit = 67108864');
	for (const [name, expected] of Object.entries(PRAGMAS)) {
		const actual: unknown = file.pragma(name, { simple: true });
		if (path === ':memory:' && name === 'journal_mode') continue;
		if (actual !== expected)
			throw new DatabaseRefused(
				`The database file ${path} does not keep what is written safe: ${name} is ${String(actual)}, not ${expected}. Is it on a network drive? Put it on a local disk.`
			);
	}
}

function refuseOldSqlite(version: string): void {
	const found = version.split('.').map(Number);
	for (const [index, needed] of OLDEST_SQLITE.entries()) {
		const part = found[index] ?? 0;
		if (part > needed) return;
		if (part < needed)
			throw new DatabaseRefused(
				`SQLite ${version} can lose writes; ${OLDEST_SQLITE.join('.')} or newer is needed.`
			);
	}
}

/** Preparing costs more than running for the small queries of a sync, so each statement is prepared once. */
function keepStatements(file: BetterSqlite.Database) {
	const statements = new Map<string, BetterSqlite.Statement<unknown[]>>();
	return {
		close: () => {
			statements.clear();
			file.close();
		},
		prepare: (sql: string) => {
			const kept = statements.get(sql);
			if (kept && !kept.busy) return kept;
			const statement = file.prepare<unknown[]>(sql);
			if (statements.size > 500) statements.clear();
			statements.set(sql, statement);
			return statement;
		}
	};
}
