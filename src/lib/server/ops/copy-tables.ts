import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Connection, Database } from '#lib/server/db/database.ts';

/*
 * All rows of one database into another of the same schema. One of the two is a SQLite file, the other may be a PostgreSQL: the types
 * of both read and write the same values (docs/decisions/002).
 */

type AnyRow = Record<string, unknown>;
export interface Side {
	dialect: Database['dialect'];
	connection: Connection;
}

/** What a table holds, whatever the order of its rows. */
interface Content {
	rows: number;
	digest: string;
}
export type Contents = Map<string, Content>;

const ROWS_AT_A_TIME = 500;
/** SQLite takes 32,766 values in one statement. */
const MOST_VALUES = 30_000;

/**
 * The tables of a SQLite database of ours, each after those that its rows point to; without the list of migrations, which each database
 * keeps of itself.
 */
export async function tablesInOrder(sqlite: Connection): Promise<string[]> {
	const { rows } = await sql<{
		name: string;
	}>`select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name <> 'migrations'`.execute(
		sqlite
	);
	const pointsTo = new Map<string, string[]>();
	for (const { name } of rows) {
		const keys = await sql<{ table: string }>`select "table" from pragma_foreign_key_list(${name})`.execute(
			sqlite
		);
		pointsTo.set(
			name,
			[...new Set(keys.rows.map(({ table }) => table))].filter((other) => other !== name)
		);
	}
	const inOrder: string[] = [];
	const visit = (name: string) => {
		if (inOrder.includes(name)) return;
		for (const other of pointsTo.get(name) ?? []) visit(other);
		inOrder.push(name);
	};
	for (const name of [...pointsTo.keys()].toSorted()) visit(name);
	return inOrder;
}

/**
 * @param from one moment of it: a transaction that sees nothing newer, or a file that nobody writes to
 * @param to a transaction; what the migrations put into its tables is replaced
 * @returns what was read of each table
 */
export async function copyTables(from: Side, to: Side, tables: readonly string[]): Promise<Contents> {
	for (const table of tables.toReversed()) await emptyTable(to.connection, table);
	const contents: Contents = new Map();
	for (const table of tables) {
		const tally = newTally();
		for await (const rows of pagesOf(from, table)) {
			await insert(to.connection, table, rows);
			tally.add(rows);
		}
		contents.set(table, tally.content());
	}
	return contents;
}

export async function contentsOf(side: Side, tables: readonly string[]): Promise<Contents> {
	const contents: Contents = new Map();
	for (const table of tables) {
		const tally = newTally();
		for await (const rows of pagesOf(side, table)) tally.add(rows);
		contents.set(table, tally.content());
	}
	return contents;
}

/** @returns the tables that do not hold the same */
export function differingTables(one: Contents, other: Contents): string[] {
	return [...one]
		.filter(([table, { rows, digest }]) => {
			const there = other.get(table);
			return there?.rows !== rows || there.digest !== digest;
		})
		.map(([table]) => table);
}

/** Only where there is something: the audit log refuses even to have nothing taken from it. */
async function emptyTable(connection: Connection, table: string): Promise<void> {
	const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(connection);
	if (rows.length > 0) await sql`delete from ${sql.table(table)}`.execute(connection);
}

async function insert(connection: Connection, table: string, rows: readonly AnyRow[]): Promise<void> {
	const columns = Object.keys(rows[0] ?? {});
	const most = Math.max(1, Math.floor(MOST_VALUES / Math.max(1, columns.length)));
	for (let from = 0; from < rows.length; from += most) {
		const values = rows
			.slice(from, from + most)
			.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
		await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))}) values ${sql.join(values)}`.execute(
			connection
		);
	}
}

function pagesOf(side: Side, table: string): AsyncGenerator<AnyRow[]> {
	return side.dialect === 'sqlite'
		? pagesOfFile(side.connection, table)
		: pagesOfServer(side.connection, table);
}

async function* pagesOfFile(connection: Connection, table: string): AsyncGenerator<AnyRow[]> {
	const place = 'rowid of the copy';
	for (let last = 0; ;) {
		const { rows } =
			await sql<AnyRow>`select rowid as ${sql.ref(place)}, * from ${sql.table(table)} where rowid > ${last} order by rowid limit ${sql.lit(ROWS_AT_A_TIME)}`.execute(
				connection
			);
		if (rows.length === 0) return;
		last = Number(rows.at(-1)?.[place]);
		for (const row of rows) delete row[place];
		yield rows;
	}
}

/** Inside a transaction, to which the cursor belongs. */
async function* pagesOfServer(connection: Connection, table: string): AsyncGenerator<AnyRow[]> {
	await sql`declare copied no scroll cursor for select * from ${sql.table(table)}`.execute(connection);
	for (;;) {
		const { rows } = await sql<AnyRow>`fetch ${sql.lit(ROWS_AT_A_TIME)} from copied`.execute(connection);
		if (rows.length === 0) break;
		yield rows;
	}
	await sql`close copied`.execute(connection);
}

/** The hashes of all rows together, as one number: the two databases give rows in orders of their own. */
function newTally() {
	let rows = 0;
	const sum = Buffer.alloc(32);
	return {
		add(more: readonly AnyRow[]) {
			for (const row of more) {
				rows += 1;
				const hash = createHash('sha256').update(inOneForm(row)).digest();
				for (const [index, byte] of hash.entries()) sum[index] = (sum[index] ?? 0) ^ byte;
			}
		},
		content: (): Content => ({ rows, digest: sum.toString('hex') })
	};
}

function inOneForm(row: AnyRow): string {
	const columns = Object.keys(row).toSorted();
	return JSON.stringify(columns.map((name) => [name, asBothKeepIt(row[name])]));
}

/** PostgreSQL keeps a fraction in four bytes. */
function asBothKeepIt(value: unknown): unknown {
	return typeof value === 'number' && !Number.isInteger(value) ? Math.fround(value) : value;
}
