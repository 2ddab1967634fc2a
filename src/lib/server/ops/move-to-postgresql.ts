import { existsSync } from 'node:fs';
import { DatabaseRefused } from '#lib/server/db/database.ts';
import { refuseDemonstration } from '#lib/server/db/demonstration-mark.ts';
import { pendingMigrations } from '#lib/server/db/migrate.ts';
import { openDatabase } from '#lib/server/db/open-database.ts';
import type { Environment } from '#lib/server/env.ts';
import { stamp } from './backups.ts';
import type { Contents } from './copy-tables.ts';
import { fillPostgres, isFilled } from './fill-postgres.ts';
import type { NewLife } from './life.ts';
import { beginAnew } from './restore.ts';

export interface Moved {
	contents: Contents;
	entries: number;
	life: NewLife;
}

/**
 * Everything of a SQLite database into an empty PostgreSQL, compared row by row, which begins a new life there. Nothing may serve either.
 * The file stays as it is.
 * @throws DatabaseRefused where the PostgreSQL holds something already, or the file is older than this program; nothing was changed
 */
export async function moveToPostgresql(
	file: string,
	place: Pick<Environment, 'DATABASE_URL' | 'DATA_DIR' | 'NODE_ENV'>,
	now: number
): Promise<Moved> {
	if (!existsSync(file)) throw new DatabaseRefused(`There is no file ${file}.`);
	await refuseFilled(place.DATABASE_URL);
	const from = await openDatabase(file);
	try {
		await refuseDemonstration(from, place);
		const pending = await pendingMigrations(from);
		if (pending.length > 0)
			throw new DatabaseRefused(
				`${file} is older than this Waymark (${pending.join(', ')} to come): start it once with this one first.`
			);
		const { contents, entries } = await fillPostgres(
			place.DATABASE_URL,
			from.kysely,
			`waymark_before_${stamp(now).toLowerCase()}`
		);
		return { contents, entries, life: await beginAnew(place, 'moved', now) };
	} finally {
		await from.close();
	}
}

async function refuseFilled(url: string): Promise<void> {
	const server = await openDatabase(url);
	try {
		if (await isFilled(server))
			throw new DatabaseRefused(
				'The PostgreSQL that DATABASE_URL names holds a Waymark already: name an empty database. Nothing was changed.'
			);
	} finally {
		await server.close();
	}
}
