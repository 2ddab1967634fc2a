import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { type Database } from '#lib/server/db/database.ts';
import { openDatabase } from '#lib/server/db/open-database.ts';
import { migrate } from '#lib/server/db/migrate.ts';
import { createDatabase, dialects } from './databases.ts';

function open(url: string): Promise<Database> {
	return openDatabase(url, (error) => {
		throw error;
	});
}

async function readMine({ kysely }: Database): Promise<unknown> {
	return sql`select id from mine`.execute(kysely);
}

for (const dialect of dialects) {
	describe(dialect, () => {
		test('each test has an empty database of its own, gone after it is dropped', async () => {
			const first = await createDatabase(dialect);
			const second = await createDatabase(dialect);
			const opened = await open(first.url);
			const other = await open(second.url);
			await sql`create table mine (id text)`.execute(opened.kysely);

			expect(opened.dialect).toBe(dialect);
			await expect(readMine(other)).rejects.toThrow(/mine/);

			await Promise.all([opened.close(), other.close()]);
			await Promise.all([first.drop(), second.drop()]);
			await expect(open(first.url).then(readMine)).rejects.toThrow();
			await first.drop();
		});

		test('the schema is made from nothing, once', async () => {
			const { url, drop } = await createDatabase(dialect);
			const database = await open(url);
			expect(await migrate(database)).not.toEqual([]);
			expect(await migrate(database)).toEqual([]);
			await database.close();
			await drop();
		});
	});
}
