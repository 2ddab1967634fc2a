import { sql, type Transaction as AnyTransaction } from 'kysely';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import type { Database } from '#lib/server/db/database.ts';
import type { Schema } from '#lib/server/db/schema.ts';

type Transaction = AnyTransaction<Schema>;

/** The tables of one person's things are keyed by the person too, so that a copy needs no other ids. */
const TABLES = {
	sqlite: sql<{ name: string }>`select name from sqlite_master m where type = 'table'
		and exists (select 1 from pragma_table_info(m.name) where name = 'person_id' and pk > 0)`,
	postgres: sql<{ name: string }>`select c.relname as name from pg_class c
		join pg_index i on i.indrelid = c.oid and i.indisprimary
		join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey) and a.attname = 'person_id'
		where c.relnamespace = current_schema()::regnamespace order by c.oid`
};

const COPIES_AT_ONCE = 1_000;
const OFFICERS_IN_TEAM = 10;

/**
 * Gives so many more officers, ten to a team, the same cases as this one, row by row under other people's ids. Nobody may serve the database
 * meanwhile; on PostgreSQL as a superuser.
 */
export async function cloneOfficers(
	database: Database,
	officerId: string,
	{ more }: { more: number }
): Promise<void> {
	await database.kysely.transaction().execute(async (transaction) => {
		// A copy is as whole as what it was copied from, in whatever order its tables come.
		if (database.dialect === 'postgres')
			await sql`set local session_replication_role = replica`.execute(transaction);
		await sql`create temp table copies (of_id text, id text primary key, officer text, team text, crn text)`.execute(
			transaction
		);
		await nameCopies(transaction, officerId, more);
		const columns = await columnsOf(transaction);
		const team = sql`(select distinct team from copies) c
			join teams t on t.id = (select team_id from practitioners where id = ${officerId})`;
		await copyRows(transaction, 'teams', columns, { id: 'team', name: 'team', name_key: 'team' }, team);
		const officer = sql`(select distinct officer, team from copies) c join practitioners t on t.id = ${officerId}`;
		await copyRows(transaction, 'practitioners', columns, { id: 'officer', team_id: 'team' }, officer);
		const people = sql`copies c join people t on t.id = c.of_id`;
		await copyRows(
			transaction,
			'people',
			columns,
			{ id: 'id', crn: 'crn', practitioner_id: 'officer' },
			people
		);
		for (const { name } of (await TABLES[database.dialect].execute(transaction)).rows) {
			const theirs = sql`copies c join ${sql.table(name)} t on t.person_id = c.of_id`;
			await copyRows(transaction, name, columns, { person_id: 'id' }, theirs);
		}
		await sql`drop table copies`.execute(transaction);
	});
	// As a service is that has served for a while; PostgreSQL would else do it beside what is measured.
	await sql.raw(database.dialect === 'postgres' ? 'vacuum analyze' : 'analyze').execute(database.kysely);
}

async function columnsOf(transaction: Transaction): Promise<Map<string, string[]>> {
	const tables = await transaction.introspection.getTables();
	return new Map(tables.map((table) => [table.name, table.columns.map(({ name }) => name)]));
}

async function nameCopies(transaction: Transaction, officerId: string, more: number): Promise<void> {
	const people = await transaction
		.selectFrom('people')
		.select('id')
		.where('practitioner_id', 'in', [officerId])
		.execute();
	const teams = Array.from({ length: Math.ceil(more / OFFICERS_IN_TEAM) }, () => newIdentifier());
	const copies = Array.from({ length: more }, () => newIdentifier()).flatMap((officer, place) =>
		people.map(
			({ id }, index) =>
				sql`(${id}, ${newIdentifier()}, ${officer}, ${teams[Math.floor(place / OFFICERS_IN_TEAM)]}, ${`Y${place * people.length + index}`})`
		)
	);
	for (let from = 0; from < copies.length; from += COPIES_AT_ONCE)
		await sql`insert into copies values ${sql.join(copies.slice(from, from + COPIES_AT_ONCE))}`.execute(
			transaction
		);
}

/** @param instead which column of a copy stands in these */
async function copyRows(
	transaction: Transaction,
	table: string,
	columns: ReadonlyMap<string, string[]>,
	instead: Record<string, string>,
	source: ReturnType<typeof sql>
): Promise<void> {
	const own = columns.get(table) ?? [];
	const names = sql.join(own.map((column) => sql.ref(column)));
	const values = sql.join(
		own.map((column) => (instead[column] ? sql.ref(`c.${instead[column]}`) : sql.ref(`t.${column}`)))
	);
	await sql`insert into ${sql.table(table)} (${names}) select ${values} from ${source}`.execute(transaction);
}
