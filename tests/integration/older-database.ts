import { sql } from 'kysely';
import { type Database } from '#lib/server/db/database.ts';
import { openDatabase } from '#lib/server/db/open-database.ts';
import { migrate, migrations } from '#lib/server/db/migrate.ts';
import { createDatabase, type Dialect } from './databases.ts';

/** A database as it was before the migration that begins with `before`, with these rows in it, brought up to date. */
export async function broughtUpToDate(
	dialect: Dialect,
	before: string,
	rows: string[],
	look: (database: Database) => Promise<void>
): Promise<void> {
	const made = await createDatabase(dialect);
	const database = await openDatabase(made.url, () => undefined);
	const run = (statement: string) => sql.raw(statement).execute(database.kysely);
	try {
		await run('create table migrations (name text primary key, applied_at bigint not null)');
		for (const [name, migration] of migrations.filter(([each]) => each < before)) {
			await database.kysely.transaction().execute((transaction) => migration.up(transaction, dialect));
			await run(`insert into migrations (name, applied_at) values ('${name}', 1)`);
		}
		for (const row of rows) await run(row);
		await migrate(database);
		await look(database);
	} finally {
		await database.close();
		await made.drop();
	}
}
