import { statSync } from 'node:fs';
import { sql } from 'kysely';
import { DatabaseRefused, sqlitePath, type Database } from '#lib/server/db/database.ts';
import { openDatabase } from '#lib/server/db/open-database.ts';
import { databaseFault } from '#lib/server/db/faults.ts';
import type { Environment } from '#lib/server/env.ts';
import { newestBackup } from './newest-backup.ts';

/**
 * Opens the database, and a SQLite file only where every page of it is whole.
 * @throws DatabaseRefused that names the newest backup where it is not
 */
export async function openWhole(environment: Environment): Promise<Database> {
	const path = sqlitePath(environment.DATABASE_URL);
	if (path === null) return openDatabase(environment.DATABASE_URL);
	let database: Database | undefined;
	try {
		database = await openDatabase(environment.DATABASE_URL);
		const { rows } = await sql<{ quick_check: string }>`pragma quick_check(1)`.execute(database.kysely);
		if (rows[0]?.quick_check === 'ok') return database;
	} catch (error) {
		if (databaseFault(error) !== 'damaged') throw error;
	}
	await database?.close();
	throw new DatabaseRefused(damaged(path, environment.BACKUP_DIR));
}

function damaged(path: string, folder: string): string {
	const backup = newestBackup(folder);
	const way =
		backup === null
			? `There is no backup in ${folder}. Take the file out of the way before you put an older copy in its place.`
			: `The newest backup is ${backup}, of ${statSync(backup).mtime.toISOString()}. Put it in place with: npm run admin -- restore ${backup}`;
	return `The database file ${path} is damaged and is not opened, so that nothing more is lost. ${way}`;
}
