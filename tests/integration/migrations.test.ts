import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '#lib/server/db/database.ts';
import { migrate } from '#lib/server/db/migrate.ts';
import * as first from '#lib/server/db/migrations/0001-first.ts';
import { createDatabase, dialects } from './databases.ts';

describe.each([...dialects])('a database of the first version on %s', (dialect) => {
	it('is brought up to date with its plans whole', async () => {
		const made = await createDatabase(dialect);
		const database = await openDatabase(made.url, () => undefined);
		try {
			await database.kysely.transaction().execute((transaction) => first.up(transaction, dialect));
			const run = (statement: string) => sql.raw(statement).execute(database.kysely);
			await run('create table migrations (name text primary key, applied_at bigint not null)');
			await run("insert into migrations (name, applied_at) values ('0001-first', 1)");
			await run(
				"insert into people (id, crn, forename, surname, preferred_name, date_of_birth, language, text_size, created_at) values ('p', 'X1', 'Dan', 'Example', 'Dan', '1990-01-31', 'en', 'normal', 1)"
			);
			await run(
				"insert into goals (id, person_id, title, status, area, related_areas, staff_notes, position) values ('g', 'p', 'I will rest', 'current', 'finances', '[]', '[]', 1)"
			);
			expect(await migrate(database)).toEqual(['0002-plan-and-referrals', '0005-compliance-settings']);
			expect(await database.kysely.selectFrom('goals').selectAll().execute()).toMatchObject([
				{ id: 'g', title: 'I will rest', version: 1, suggested_by: null, need_id: null }
			]);
			expect(await migrate(database)).toEqual([]);
		} finally {
			await database.close();
			await made.drop();
		}
	});
});
