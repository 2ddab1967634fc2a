import { constants, copyFileSync, existsSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { DatabaseRefused, realFile } from '#lib/server/db/database.ts';
import { openDatabase } from '#lib/server/db/open-database.ts';
import { migrate, migrations } from '#lib/server/db/migrate.ts';
import type { Environment } from '#lib/server/env.ts';
import { flush, stamp } from './backups.ts';
import { beginNewLife, readMark, type NewLife } from './life.ts';
import { markFile, readMarkFile, writeMarkFile } from './mark-file.ts';

/** A SQLite database is up to three files of one name. */
const PARTS = ['', '-wal', '-shm'];

export interface Restored {
	/** Where the database is that was there before; null where there was none. */
	before: string | null;
	life: NewLife;
}

/**
 * Puts a backup in the place of the database at `place`, which is kept under another name, and begins a new life of it.
 * Nothing may serve the database meanwhile.
 * @throws DatabaseRefused where `backup` is no whole database of ours; nothing was changed
 */
export async function restore(
	backup: string,
	place: string,
	environment: Pick<Environment, 'DATABASE_URL' | 'DATA_DIR'>,
	now: number
): Promise<Restored> {
	checkBackup(backup);
	const path = realFile(place);
	const fresh = `${path}.restoring`;
	copyFileSync(backup, fresh, constants.COPYFILE_FICLONE);
	flush(fresh);
	const before = putAside(path, now);
	renameSync(fresh, path);
	flush(dirname(path));
	const file = markFile(environment);
	const database = await openDatabase(environment.DATABASE_URL);
	try {
		await migrate(database);
		const life = await beginNewLife(database, readMarkFile(file), now);
		writeMarkFile(file, await readMark(database.kysely));
		return { before, life };
	} finally {
		await database.close();
	}
}

function checkBackup(file: string): void {
	if (!existsSync(file)) throw new DatabaseRefused(`There is no file ${file}.`);
	let copy: BetterSqlite.Database | undefined;
	try {
		copy = new BetterSqlite(file, { readonly: true });
		const verdict = copy.pragma('integrity_check(1)', { simple: true });
		if (verdict !== 'ok') throw new DatabaseRefused(`The backup ${file} is damaged: ${String(verdict)}`);
		const known = new Set(migrations.map(([name]) => name));
		const applied = copy.prepare<[], string>('select name from migrations').pluck().all();
		if (applied.some((name) => !known.has(name)))
			throw new DatabaseRefused(
				`The backup ${file} was made by a newer Waymark: restore it with that version.`
			);
	} catch (error) {
		if (!(error instanceof BetterSqlite.SqliteError)) throw error;
		throw new DatabaseRefused(`${file} is not a backup of Waymark, or is damaged (${error.code}).`, {
			cause: error
		});
	} finally {
		copy?.close();
	}
}

function putAside(path: string, now: number): string | null {
	if (!existsSync(path)) return null;
	const aside = `${path}.before-${stamp(now)}`;
	for (const part of PARTS) if (existsSync(path + part)) renameSync(path + part, aside + part);
	return aside;
}
