import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { type Database } from '#lib/server/db/database.ts';
import { openDatabase } from '#lib/server/db/open-database.ts';
import { migrate, migrations } from '#lib/server/db/migrate.ts';
import { rebuildEverybody } from '#lib/server/projection/rebuild.ts';
import { createDatabase, dialects, type Dialect } from './databases.ts';
import { broughtUpToDate } from './older-database.ts';
import { fillEveryTable } from './every-table.ts';
import { dumpOf } from './whole-database.ts';

const person =
	"insert into people (id, crn, forename, surname, preferred_name, date_of_birth, language, text_size, created_at) values ('p', 'X1', 'Dan', 'Example', 'Dan', '1990-01-31', 'en', 'normal', 1)";
const goal =
	"insert into goals (id, person_id, title, status, area, related_areas, staff_notes, position) values ('g', 'p', 'I will rest', 'current', 'finances', '[]', '[]', 1)";
const miss =
	"insert into appointments (id, person_id, appointment_kind, starts_at, enforceable, reply, outcome_code, account_due_on, cancelled, official_type, staff_notes) values ('a', 'p', 'office_visit', 1, 1, 'none', 'failed_to_attend', '2026-11-26', 0, 'Visit', '[]')";
const override =
	"insert into step_overrides (id, person_id, step_id, rule, words, by_account, by_name, at) values ('o', 'p', 's', 'steady_base', 'You are ready', 'x', 'Priya Raman', 1)";

/** Each version that was ever given out, by how many migrations it knew, with something of everything in it. */
const released: [version: string, known: number, rows: string[]][] = [
	['first', 1, [person, goal, miss]],
	['with plans and referrals', 2, [person, goal, miss, override]]
];

/** What only makes new tables touches nothing that is there: the next one is tried on more. */
const onlyNew = ['0004-relapses', '0005-compliance-settings', '0006-imported-plan'];

/** Whoever took the program on any day has a database of one of these: by the last migration that it knew. */
const before = migrations
	.map(([name], index) => [name, index + 1] as const)
	.slice(0, -1)
	.filter(([, known]) => !onlyNew.includes(migrations[known]?.[0] ?? ''));

/** A database as a program that knew this many migrations left it. */
async function asOf(database: Database, dialect: Dialect, known: number): Promise<void> {
	const run = (statement: string) => sql.raw(statement).execute(database.kysely);
	await run('create table migrations (name text primary key, applied_at bigint not null)');
	for (const [name, migration] of migrations.slice(0, known)) {
		await database.kysely.transaction().execute((transaction) => migration.up(transaction, dialect));
		await run(`insert into migrations (name, applied_at) values ('${name}', 1)`);
	}
}

describe.each([...dialects])('on %s', (dialect) => {
	it.each(released)(
		'a database of the version %s comes up to date with all it holds',
		async (_, known, rows) => {
			const made = await createDatabase(dialect);
			const database = await openDatabase(made.url, () => undefined);
			try {
				await asOf(database, dialect, known);
				for (const row of rows) await sql.raw(row).execute(database.kysely);
				expect(await migrate(database)).toEqual(migrations.slice(known).map(([name]) => name));
				const { kysely } = database;
				expect(await kysely.selectFrom('goals').selectAll().execute()).toMatchObject([
					{ id: 'g', title: 'I will rest', version: 1, suggested_by: null, need_id: null }
				]);
				expect(await kysely.selectFrom('people').select(['id', 'sort_name']).execute()).toEqual([
					{ id: 'p', sort_name: 'example0dan' }
				]);
				expect(await kysely.selectFrom('appointments').selectAll().execute()).toMatchObject([
					{ id: 'a', place_to_agree: 0, outcome_code: 'failed_to_attend', account_due_on: '2026-11-26' }
				]);
				expect(await kysely.selectFrom('step_overrides').select('id').execute()).toHaveLength(known - 1);
				expect(await migrate(database)).toEqual([]);
			} finally {
				await database.close();
				await made.drop();
			}
		}
	);

	it.each(before)(
		'everything that a database of the time of %s holds is there afterwards, as it was, and phones are sent it',
		async (_, known) => {
			const made = await createDatabase(dialect);
			const database = await openDatabase(made.url, () => undefined);
			try {
				await asOf(database, dialect, known);
				await fillEveryTable(database);
				const held = await dumpOf(database);
				await migrate(database);
				const after = await dumpOf(database);
				for (const [table, rows] of held) {
					if (table === 'migrations') continue;
					for (const row of rows) expect(after.get(table), table).toContainEqual(asBefore(row));
				}
				expect((await rebuildEverybody(database)).changed).toBeGreaterThan(known < 3 ? 10 : 15);
				expect((await rebuildEverybody(database)).changed).toBe(0);
			} finally {
				await database.close();
				await made.drop();
			}
		}
	);
});

/** What a migration fills says something else afterwards; the rest is as it was. */
const filledSince = new Set(['sort_name', 'report_kind', 'reply_received_at', 'reply_clock']);

function asBefore(row: Record<string, unknown>): unknown {
	return expect.objectContaining(
		Object.fromEntries(Object.entries(row).filter(([column]) => !filledSince.has(column)))
	);
}

describe.each([...dialects])('agencies and referrals from before they had Welsh names, on %s', (dialect) => {
	it('keep the name that they have, and can be given another', async () => {
		const agency = `insert into agencies (id, name, address, offers, areas, covers, languages, version, created_at) values ('a', 'Riverside', '[]', '[]', '[]', '', '[]', 1, 1)`;
		const referral = `insert into referrals (id, person_id, agency_id, agency_name, intervention, state, reason, since, version, by_name) values ('r', 'p', 'a', 'Riverside', 'Advice', 'made', '', '2026-11-06', 1, 'Priya Raman')`;
		await broughtUpToDate(dialect, '0023', [person, agency, referral], async ({ kysely }) => {
			const agencies = kysely.selectFrom('agencies').select(['name', 'name_cy']);
			expect(await agencies.execute()).toEqual([{ name: 'Riverside', name_cy: null }]);
			const referrals = kysely.selectFrom('referrals').select(['agency_name', 'agency_name_cy']);
			expect(await referrals.execute()).toEqual([{ agency_name: 'Riverside', agency_name_cy: null }]);
			await kysely.updateTable('agencies').set({ name_cy: 'Glan yr Afon' }).execute();
			expect(await agencies.execute()).toEqual([{ name: 'Riverside', name_cy: 'Glan yr Afon' }]);
		});
	});
});
