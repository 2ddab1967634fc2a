import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { type Database } from '#lib/server/db/database.ts';
import { openDatabase } from '#lib/server/db/open-database.ts';
import { createMigrated } from './databases.ts';
import { fillEveryTable } from './every-table.ts';
import { lendMigrated } from './lent-databases.ts';
import { dumpOf, inOneOrder } from './whole-database.ts';

const content = async (database: Database) => inOneOrder(await dumpOf(database));

async function use<Result>(
	{ url }: { url: string },
	work: (database: Database) => Promise<Result>
): Promise<Result> {
	const database = await openDatabase(url);
	try {
		return await work(database);
	} finally {
		await database.close();
	}
}

test('a database that somebody had before is as a new one, whatever they put into it', async () => {
	const created = await createMigrated('postgres');
	const asNew = await use(created, content);
	const first = await lendMigrated('postgres');
	expect(await use(first, content)).toEqual(asNew);
	await use(first, fillEveryTable);
	await first.drop();
	const second = await lendMigrated('postgres');
	expect(second.url).toBe(first.url);
	expect(await use(second, content)).toEqual(asNew);
	await Promise.all([second.drop(), created.drop()]);
});

test.each([
	'alter table sessions rename to sessions_away',
	'drop trigger audit_log_append_only on audit_log',
	'alter table people drop column crn',
	'create function refuse() returns integer language sql as $$ select 1 $$'
])('nobody is given one whose schema somebody changed: %s', async (change) => {
	const first = await lendMigrated('postgres');
	await use(first, ({ kysely }) => sql.raw(change).execute(kysely));
	await first.drop();
	const second = await lendMigrated('postgres');
	expect(second.url).not.toBe(first.url);
	await second.drop();
});
