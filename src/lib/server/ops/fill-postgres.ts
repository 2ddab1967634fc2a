import { sql } from 'kysely';
import { verifyAudit } from '#lib/server/audit/audit.ts';
import { DatabaseRefused, type Connection, type Database } from '#lib/server/db/database.ts';
import { migrate } from '#lib/server/db/migrate.ts';
import { openDatabase } from '#lib/server/db/open-database.ts';
import { contentsOf, copyTables, differingTables, tablesInOrder, type Contents } from './copy-tables.ts';

/** Where a copy arrives, apart from what is there, until it is known to be whole. */
const ARRIVING = 'waymark_arriving';

export interface Filled {
	contents: Contents;
	entries: number;
	/** The schema in which what was there before is kept; null where nothing was. */
	before: string | null;
}

/**
 * Puts all of a SQLite database of this program's schema in the place of what is in a PostgreSQL, which is kept in a schema of its own.
 * Nothing may serve it meanwhile. It changes at the end and at once, or not at all.
 * @param aside the name of the schema for what is there
 * @throws DatabaseRefused where what arrived is not the same, row by row
 */
export async function fillPostgres(url: string, from: Connection, aside: string): Promise<Filled> {
	const server = await openDatabase(url);
	try {
		await sql`drop schema if exists ${sql.id(ARRIVING)} cascade`.execute(server.kysely);
		await sql`create schema ${sql.id(ARRIVING)}`.execute(server.kysely);
		const arrived = await fillSchema(inSchema(url, ARRIVING), from);
		const before = await swap(server, aside);
		return { ...arrived, before };
	} finally {
		await server.close();
	}
}

function inSchema(url: string, schema: string): string {
	const address = new URL(url);
	address.searchParams.set('options', `-c search_path=${schema}`);
	return address.href;
}

async function fillSchema(url: string, from: Connection): Promise<Omit<Filled, 'before'>> {
	const target = await openDatabase(url);
	try {
		await migrate(target);
		const tables = await tablesInOrder(from);
		return await target.kysely.transaction().execute(async (transaction) => {
			const to = { dialect: 'postgres', connection: transaction } as const;
			const contents = await copyTables({ dialect: 'sqlite', connection: from }, to, tables);
			const differing = differingTables(contents, await contentsOf(to, tables));
			if (differing.length > 0)
				throw new DatabaseRefused(
					`What arrived in PostgreSQL differs in ${differing.join(', ')}: nothing was changed there.`
				);
			const { entries, brokenAt } = await verifyAudit(transaction);
			if (brokenAt !== null)
				throw new DatabaseRefused(
					`The audit log that arrived is broken at entry ${brokenAt}: nothing was changed there.`
				);
			return { contents, entries };
		});
	} finally {
		await target.close();
	}
}

/** In one transaction, so that whoever looks sees the one or the other. */
function swap({ kysely }: Database, aside: string): Promise<string | null> {
	return kysely.transaction().execute(async (transaction) => {
		const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(transaction);
		const own = rows[0]?.schema ?? 'public';
		const isThere = (await tablesIn(transaction, own)).length > 0;
		if (isThere) {
			await sql`create schema ${sql.id(aside)}`.execute(transaction);
			await moveAll(transaction, own, aside);
		}
		await moveAll(transaction, ARRIVING, own);
		await sql`drop schema ${sql.id(ARRIVING)}`.execute(transaction);
		return isThere ? aside : null;
	});
}

async function moveAll(connection: Connection, from: string, to: string): Promise<void> {
	for (const name of await tablesIn(connection, from))
		await sql`alter table ${sql.id(from, name)} set schema ${sql.id(to)}`.execute(connection);
	const functions = await sql<{
		name: string;
	}>`select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = ${from} and p.proname = 'audit_log_refuse'`.execute(
		connection
	);
	if (functions.rows.length > 0)
		await sql`alter function ${sql.id(from, 'audit_log_refuse')}() set schema ${sql.id(to)}`.execute(
			connection
		);
}

/** Ours: what else an operator keeps there stays where it is. */
async function tablesIn(connection: Connection, schema: string): Promise<string[]> {
	const { rows } = await sql<{
		name: string;
	}>`select tablename as name from pg_tables where schemaname = ${schema}`.execute(connection);
	const names = rows.map(({ name }) => name);
	return names.includes('audit_log') && names.includes('migrations') ? names : [];
}

/** Whether there is anything of ours in it that somebody could miss. */
export async function isFilled({ kysely }: Database): Promise<boolean> {
	const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(kysely);
	if ((await tablesIn(kysely, rows[0]?.schema ?? 'public')).length === 0) return false;
	const entry = await sql`select 1 from audit_log limit 1`.execute(kysely);
	const person = await sql`select 1 from people limit 1`.execute(kysely);
	return entry.rows.length > 0 || person.rows.length > 0;
}
