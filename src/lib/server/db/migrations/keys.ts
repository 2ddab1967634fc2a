import { sql } from 'kysely';
import type { AnyDatabase } from './building.ts';

/*
 * How migrations from 0008 on change what a table is keyed by. SQLite cannot change a key: the table is made anew, filled
 * and takes the old one's name, with its columns, references and indexes as they were.
 */

/** @param table that no other table refers to */
export async function changeKey(
	database: AnyDatabase,
	dialect: 'sqlite' | 'postgres',
	table: string,
	key: readonly string[]
): Promise<void> {
	if (dialect === 'sqlite') return rebuild(database, table, key);
	await sql`alter table ${sql.table(table)} drop constraint ${sql.id(`${table}_pkey`)}`.execute(database);
	await sql`alter table ${sql.table(table)} add primary key (${list(key)})`.execute(database);
}

interface Column {
	name: string;
	type: string;
	notnull: 0 | 1;
	dflt_value: string | null;
}

async function rebuild(database: AnyDatabase, table: string, key: readonly string[]): Promise<void> {
	const { rows: columns } = await sql<Column>`select * from pragma_table_info(${table})`.execute(database);
	const { rows: references } = await sql<{
		table: string;
		from: string;
		to: string;
	}>`select "table", "from", "to" from pragma_foreign_key_list(${table})`.execute(database);
	const { rows: indexes } = await sql<{
		sql: string;
	}>`select sql from sqlite_master where type = 'index' and tbl_name = ${table} and sql is not null`.execute(
		database
	);
	const names = list(columns.map(({ name }) => name));
	const anew = `${table}_anew`;
	const parts = [
		...columns.map(columnAsItWas),
		sql`primary key (${list(key)})`,
		...references.map(
			({ table: other, from, to }) =>
				sql`foreign key (${sql.id(from)}) references ${sql.table(other)} (${sql.id(to)})`
		)
	];
	await sql`create table ${sql.table(anew)} (${sql.join(parts)})`.execute(database);
	await sql`insert into ${sql.table(anew)} (${names}) select ${names} from ${sql.table(table)}`.execute(
		database
	);
	await sql`drop table ${sql.table(table)}`.execute(database);
	await sql`alter table ${sql.table(anew)} rename to ${sql.table(table)}`.execute(database);
	for (const index of indexes) await sql.raw(index.sql).execute(database);
}

function columnAsItWas({ name, type, notnull, dflt_value }: Column) {
	const parts = [sql.id(name), sql.raw(type)];
	if (notnull === 1) parts.push(sql.raw('not null'));
	if (dflt_value !== null) parts.push(sql.raw(`default ${dflt_value}`));
	return sql.join(parts, sql.raw(' '));
}

function list(names: readonly string[]) {
	return sql.join(names.map((name) => sql.id(name)));
}
