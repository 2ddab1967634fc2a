import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isKeyTaken } from '#lib/server/db/faults.ts';
import { openDatabase } from '#lib/server/db/open-database.ts';
import type { Database } from '#lib/server/db/database.ts';
import { createMigrated, dialects, type TestDatabase } from './databases.ts';
import { fillEveryTable } from './every-table.ts';

/** What else may be there only once would be told of in the place of the key. */
async function dropOtherUniques({ dialect, kysely }: Database): Promise<void> {
	const { rows } =
		dialect === 'sqlite'
			? await sql<{
					name: string;
				}>`select name from sqlite_master where sql like 'create unique index%'`.execute(kysely)
			: await sql<{ name: string }>`
				select index.relname as name from pg_index
				join pg_class index on index.oid = pg_index.indexrelid
				join pg_namespace on pg_namespace.oid = index.relnamespace and nspname = current_schema()
				where indisunique and not indisprimary`.execute(kysely);
	for (const { name } of rows) await kysely.schema.dropIndex(name).execute();
}

describe.each([...dialects])('an id that is taken, on %s', (dialect) => {
	let made: TestDatabase;
	let database: Database;

	beforeAll(async () => {
		made = await createMigrated(dialect);
		database = await openDatabase(made.url, () => undefined);
		for (const table of ['meta', 'audit_head', 'migrations'])
			await sql`delete from ${sql.table(table)}`.execute(database.kysely);
		await fillEveryTable(database);
		await dropOtherUniques(database);
	});
	afterAll(async () => {
		await database.close();
		await made.drop();
	});

	it('is known for what it is in every table: whatever was sent under it is answered, and kept', async () => {
		const tables = (await database.kysely.introspection.getTables()).filter(
			({ name }) => name !== 'migrations'
		);
		const unknown: string[] = [];
		for (const { name } of tables) {
			const again = sql`insert into ${sql.table(name)} select * from ${sql.table(name)}`;
			const fault: unknown = await again.execute(database.kysely).then(
				() => 'no key at all',
				(error: unknown) => error
			);
			if (!isKeyTaken(fault)) unknown.push(`${name}: ${String(fault)}`);
		}
		expect(tables.length).toBeGreaterThan(60);
		expect(unknown).toEqual([]);
	});
});
