import type { CreateTableBuilder, Kysely } from 'kysely';

/*
 * How migrations from 0003 on say what a table is. A released migration means what it meant: what is here may be added
 * to, never changed.
 */

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration outlives the schema type
export type AnyDatabase = Kysely<any>;
type AnyTable = CreateTableBuilder<string, string>;
export type Part = (table: AnyTable) => AnyTable;

/** A name ending in `?` may be null. */
const columns =
	(type: 'text' | 'bigint' | 'integer') =>
	(...names: string[]): Part =>
	(table) =>
		names.reduce<AnyTable>(
			(built, name) =>
				name.endsWith('?')
					? built.addColumn(name.slice(0, -1), type)
					: built.addColumn(name, type, (column) => column.notNull()),
			table
		);
export const text = columns('text');
export const bigint = columns('bigint');
export const integer = columns('integer');

export const person: Part = (table) =>
	table.addColumn('person_id', 'text', (column) => column.notNull().references('people.id'));
/** Who did it here, by account and by the name they had, and when. */
export const done: Part = (table) => bigint('at')(text('by_account', 'by_name')(table));
/** What a person sent: both clocks, the receipt, and who saw it. */
export const report: Part = (table) =>
	bigint('tapped_at', 'received_at', 'seen_at?')(text('receipt', 'seen_by?')(person(table)));

export async function create(database: AnyDatabase, name: string, ...parts: Part[]): Promise<void> {
	const start: AnyTable = database.schema
		.createTable(name)
		.addColumn('id', 'text', (column) => column.primaryKey().notNull());
	await parts.reduce<AnyTable>((table, part) => part(table), start).execute();
}

export async function index(database: AnyDatabase, table: string, ...names: string[]): Promise<void> {
	await database.schema
		.createIndex(`${table}_by_${names.join('_')}`)
		.on(table)
		.columns(names)
		.execute();
}
