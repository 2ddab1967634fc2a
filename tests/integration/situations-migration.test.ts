import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { migrate, migrations } from '#lib/server/db/migrate.ts';
import { openDatabase } from '#lib/server/db/open-database.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { keptVersions } from '#lib/server/projection/people/circumstances.ts';
import { createDatabase, dialects } from './databases.ts';

const NAME = '0050-situations';
const person =
	"insert into people (id, crn, forename, surname, preferred_name, date_of_birth, language, text_size, created_at) values ('p', 'X1', 'Dan', 'Example', 'Dan', '1990-01-31', 'en', 'normal', 1)";
const circumstance = (id: string, topic: string, chosen: string, words: string, version = 3) =>
	`insert into circumstances (person_id, id, topic, chosen, words, version, by_account, by_name, at) values ('p', '${id}', '${topic}', '${chosen}', '${words}', ${version}, 'x', 'Priya Raman', 7)`;

describe.each([...dialects])('what an officer had written of somebody, on %s', (dialect) => {
	const migrated = async (rows: string[]) => {
		const made = await createDatabase(dialect);
		const database = await openDatabase(made.url, () => undefined);
		const run = (statement: string) => sql.raw(statement).execute(database.kysely);
		try {
			await run('create table migrations (name text primary key, applied_at bigint not null)');
			for (const [name, migration] of migrations) {
				if (name === NAME) break;
				await database.kysely.transaction().execute((transaction) => migration.up(transaction, dialect));
				await run(`insert into migrations (name, applied_at) values ('${name}', 1)`);
			}
			for (const row of [person, ...rows]) await run(row);
			await migrate(database);
			const read = (table: 'circumstances' | 'circumstance_versions') =>
				database.kysely.selectFrom(table).selectAll().orderBy('topic').orderBy('version').execute();
			const held = await read('circumstances');
			const versionsOf = await keptVersions(database.kysely, 'p');
			const notKept = held.filter((row) => versionsOf(row as Row<'circumstances'>).earlierNotKept);
			return {
				held,
				versions: await read('circumstance_versions'),
				notKept: notKept.map(({ topic }) => topic)
			};
		} finally {
			await database.close();
			await made.drop();
		}
	};

	it('stays as it was, with its first version', async () => {
		const { held, versions } = await migrated([circumstance('c', 'days', '["friday"]', 'Bakery')]);
		const said = { chosen: '["friday"]', words: 'Bakery', version: 3, written_by: 'officer', at: 7 };
		expect(held).toMatchObject([{ id: 'c', ...said, last_change_id: 'c', from_time: null, minutes: null }]);
		expect(versions).toMatchObject([{ id: 'c', topic: 'days', ...said }]);
	});

	it('is divided where it was of several kinds, and its words stay with what they may be about', async () => {
		const all = '["interpreter","large_print","more_time"]';
		const { held, versions } = await migrated([circumstance('c', 'adjustments', all, 'Polish')]);
		expect(held).toMatchObject([
			{ topic: 'adjustments', chosen: '["more_time"]', words: 'Polish', version: 4 },
			{ topic: 'interpreter', chosen: '["interpreter"]', words: '', version: 1, by_name: 'Priya Raman' },
			{ topic: 'reading', chosen: '["large_print"]', words: '', version: 1 }
		]);
		expect(versions.map(({ topic, chosen, version }) => [topic, chosen, version])).toEqual([
			['adjustments', all, 3],
			['adjustments', '["more_time"]', 4],
			['interpreter', '["interpreter"]', 1],
			['reading', '["large_print"]', 1]
		]);
	});

	it('goes with its words where it was one, and what cannot be read is left', async () => {
		const one = await migrated([circumstance('c', 'adjustments', '["interpreter"]', 'Polish')]);
		expect(one.held).toMatchObject([
			{ topic: 'adjustments', chosen: '[]', words: '' },
			{ topic: 'interpreter', chosen: '["interpreter"]', words: 'Polish' }
		]);
		const broken = await migrated([circumstance('c', 'adjustments', '{', 'Polish')]);
		expect(broken.held).toMatchObject([{ topic: 'adjustments', chosen: '{', words: 'Polish', version: 3 }]);
	});

	it('is not on record as it was before, where it had been written more than once', async () => {
		const all = '["interpreter","more_time"]';
		const often = [circumstance('c', 'adjustments', all, ''), circumstance('d', 'days', '["friday"]', 'x')];
		expect((await migrated(often)).notKept).toEqual(['adjustments', 'days', 'interpreter']);
		const once = [
			circumstance('c', 'adjustments', all, '', 1),
			circumstance('d', 'days', '["friday"]', 'x', 1)
		];
		expect((await migrated(once)).notKept).toEqual([]);
	});
});
