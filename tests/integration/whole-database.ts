import { sql } from 'kysely';
import type { Database } from '#lib/server/db/database.ts';

type AnyRow = Record<string, unknown>;

/** Every row there is, by table. */
export type Dump = ReadonlyMap<string, readonly AnyRow[]>;

const tables = new WeakMap<Database, string[]>();

export async function dumpOf(database: Database): Promise<Dump> {
	const names = tables.get(database) ?? (await tablesOf(database));
	tables.set(database, names);
	return database.dialect === 'sqlite' ? dumpOneByOne(database, names) : dumpAtOnce(database, names);
}

/**
 * The same as texts, whatever the order of rows on the disk (PostgreSQL gives that one, and an update changes it) and of columns.
 *
 * @param without tables that are not compared
 */
export function inOneOrder(dump: Dump, without: readonly string[] = []): Record<string, string[]> {
	return Object.fromEntries(
		[...dump]
			.filter(([table]) => !without.includes(table))
			.map(([table, rows]) => [
				table,
				rows.map((row) => JSON.stringify(Object.entries(row).toSorted())).toSorted()
			])
	);
}

async function dumpOneByOne({ kysely }: Database, names: string[]): Promise<Dump> {
	const dump = new Map<string, AnyRow[]>();
	for (const name of names) {
		const { rows } = await sql<AnyRow>`select * from ${sql.table(name)}`.execute(kysely);
		dump.set(name, rows);
	}
	return dump;
}

/** In one question: sixty would be most of the time that a test takes. */
async function dumpAtOnce({ kysely }: Database, names: string[]): Promise<Dump> {
	const each = names.map(
		(name) => sql`select ${sql.lit(name)} as name, row_to_json(t) as found from ${sql.table(name)} t`
	);
	const { rows } = await sql<{ name: string; found: AnyRow }>`${sql.join(each, sql` union all `)}`.execute(
		kysely
	);
	const dump = new Map<string, AnyRow[]>(names.map((name) => [name, []]));
	for (const { name, found } of rows) dump.get(name)?.push(found);
	return dump;
}

async function tablesOf({ dialect, kysely }: Database): Promise<string[]> {
	const named =
		dialect === 'sqlite'
			? sql<{ name: string }>`select name from sqlite_master where type = 'table'`
			: sql<{
					name: string;
				}>`select table_name as name from information_schema.tables where table_schema = 'public'`;
	const { rows } = await named.execute(kysely);
	return rows.map(({ name }) => name).sort();
}

/** Whose a row is; null where it is nobody's. */
export function ownerOf(table: string, row: AnyRow): string | null {
	if (table === 'people') return String(row['id']);
	return typeof row['person_id'] === 'string' ? row['person_id'] : null;
}

/** What differs between two dumps, row by row. */
export interface Difference {
	table: string;
	owner: string | null;
	row: AnyRow;
	side: 'gone' | 'new';
}

export function differences(before: Dump, after: Dump): Difference[] {
	return [...new Set([...before.keys(), ...after.keys()])].flatMap((table) => [
		...missingFrom(table, before, after, 'gone'),
		...missingFrom(table, after, before, 'new')
	]);
}

function missingFrom(table: string, here: Dump, there: Dump, side: Difference['side']): Difference[] {
	const rows = new Set((there.get(table) ?? []).map((row) => JSON.stringify(row)));
	return (here.get(table) ?? [])
		.filter((row) => !rows.has(JSON.stringify(row)))
		.map((row) => ({ table, owner: ownerOf(table, row), row, side }));
}

/** Everything that looks like an id, wherever it stands. */
export function idsIn(dump: Dump): string[] {
	const found = new Set<string>();
	for (const rows of dump.values())
		for (const row of rows)
			for (const [column, value] of Object.entries(row))
				if ((column === 'id' || column.endsWith('_id')) && typeof value === 'string' && isUuid(value))
					found.add(value);
	return [...found].sort();
}

export function isUuid(text: string): boolean {
	return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}
