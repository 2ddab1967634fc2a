import { constants, copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseRefused, realFile, sqlitePath, type Database } from '#lib/server/db/database.ts';
import { refuseInProduction } from '#lib/server/db/demonstration-mark.ts';
import { migrate } from '#lib/server/db/migrate.ts';
import { openDatabase } from '#lib/server/db/open-database.ts';
import type { Environment } from '#lib/server/env.ts';
import { flush, stamp } from './backups.ts';
import { fillPostgres } from './fill-postgres.ts';
import { beginNewLife, readMark, type NewLife } from './life.ts';
import { markFile, readMarkFile, writeMarkFile } from './mark-file.ts';
import { verifyBackup } from './verify-backup.ts';

/** A SQLite database is up to three files of one name. */
const PARTS = ['', '-wal', '-shm'];

type Place = Pick<Environment, 'DATABASE_URL' | 'DATA_DIR' | 'NODE_ENV'>;

export interface Restored {
	/** Where the database is that was there before, a file or a schema; null where there was none. */
	before: string | null;
	life: NewLife;
}

/**
 * Puts a backup in the place of the database, which is kept under another name, and begins a new life of it. Nothing may serve
 * the database meanwhile.
 * @throws DatabaseRefused where `backup` is no whole database of ours; nothing was changed
 */
export async function restore(backup: string, place: Place, now: number): Promise<Restored> {
	const { auditBrokenAt, isDemonstration } = await verifyBackup(backup);
	if (isDemonstration) refuseInProduction(backup, place);
	if (auditBrokenAt !== null)
		throw new DatabaseRefused(
			`The audit log in ${backup} is broken at entry ${auditBrokenAt}: somebody changed it, or it is damaged. Take an older one.`
		);
	const path = sqlitePath(place.DATABASE_URL);
	const before = path === null ? await intoPostgres(backup, place, now) : intoFile(backup, path, now);
	return { before, life: await beginAnew(place, 'backup', now) };
}

function intoFile(backup: string, place: string, now: number): string | null {
	const path = realFile(place);
	const fresh = `${path}.restoring`;
	try {
		copyFileSync(backup, fresh, constants.COPYFILE_FICLONE);
		flush(fresh);
	} catch (error) {
		rmSync(fresh, { force: true });
		throw error;
	}
	const before = putAside(path, now);
	renameSync(fresh, path);
	flush(dirname(path));
	return before;
}

function putAside(path: string, now: number): string | null {
	if (!existsSync(path)) return null;
	const aside = `${path}.before-${stamp(now)}`;
	for (const part of PARTS) if (existsSync(path + part)) renameSync(path + part, aside + part);
	return aside;
}

/** Brought up to date first, as a file beside: rows go from one schema into the same. */
async function intoPostgres(backup: string, { DATABASE_URL, DATA_DIR }: Place, now: number) {
	const fresh = join(DATA_DIR, `restoring-${process.pid}.db`);
	copyFileSync(backup, fresh, constants.COPYFILE_FICLONE);
	try {
		const copy = await openDatabase(fresh);
		try {
			await migrate(copy);
		} finally {
			await copy.close();
		}
		return await pour(fresh, DATABASE_URL, now);
	} finally {
		for (const part of PARTS) rmSync(fresh + part, { force: true });
	}
}

async function pour(file: string, url: string, now: number): Promise<string | null> {
	const { openToRead } = await import('#lib/server/db/sqlite.ts');
	const from: Database = openToRead(file);
	try {
		const aside = `waymark_before_${stamp(now).toLowerCase()}`;
		return (await fillPostgres(url, from.kysely, aside)).before;
	} finally {
		await from.close();
	}
}

/** For a database that was put where it is: phones compare all they hold with it. */
export async function beginAnew(
	place: Pick<Place, 'DATABASE_URL' | 'DATA_DIR'>,
	why: 'backup' | 'moved',
	now: number
): Promise<NewLife> {
	const file = markFile(place);
	const database = await openDatabase(place.DATABASE_URL);
	try {
		await migrate(database);
		const life = await beginNewLife(database, why, readMarkFile(file), now);
		writeMarkFile(file, await readMark(database.kysely));
		return life;
	} finally {
		await database.close();
	}
}
