import pg from 'pg';
import { createMigrated, goodbyesOf, type Dialect, type TestDatabase } from './databases.ts';

/** A copy of the migrated database that one test after another is given, each as if it were new. */
interface Lent extends TestDatabase {
	/** Changes with whatever changes a table, a trigger or a function. */
	schema: string;
	tables: string[];
	/** What the migrations put into it, as JSON by table. */
	rows: Map<string, string>;
}

const free: Lent[] = [];

/**
 * The same as `createMigrated` for a test that leaves the schema and the settings of its database alone: to empty one costs
 * PostgreSQL a twentieth of what a new one does. One whose schema was changed after all is given to nobody else.
 */
export async function lendMigrated(dialect: Dialect): Promise<TestDatabase> {
	if (dialect === 'sqlite') return createMigrated(dialect);
	const lent = free.pop() ?? (await makeLent());
	return { url: lent.url, drop: () => takeBack(lent) };
}

async function makeLent(): Promise<Lent> {
	const made = await createMigrated('postgres');
	return connected(made.url, async (client) => {
		const { rows: found } = await client.query<{ name: string }>(
			"select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')"
		);
		const tables = found.map(({ name }) => name);
		const rows = new Map<string, string>();
		for (const table of tables) {
			const { rows: held } = await client.query<{ all: string | null }>(
				`select json_agg(held)::text as all from ${table} as held`
			);
			if (held[0]?.all) rows.set(table, held[0].all);
		}
		return { ...made, schema: await schemaOf(client), tables, rows };
	});
}

async function takeBack(lent: Lent): Promise<void> {
	const kept = await connected(lent.url, async (client) => {
		// Whoever stayed may write yet.
		if (
			!(await goodbyesOf(client, new URL(lent.url).pathname.slice(1))) ||
			(await schemaOf(client)) !== lent.schema
		)
			return false;
		await empty(client, lent);
		return true;
	});
	if (kept) free.push(lent);
	else await lent.drop();
}

/** Past the triggers and keys that keep rows from going, and back to what the migrations put there. */
async function empty(client: pg.Client, { tables, rows }: Lent): Promise<void> {
	const emptied = tables.map((table) => `delete from ${table}`);
	await client.query(`begin; set local session_replication_role = replica; ${emptied.join('; ')}`);
	for (const [table, held] of rows)
		await client.query(`insert into ${table} select * from json_populate_recordset(null::${table}, $1)`, [
			held
		]);
	await client.query('commit');
}

/** The newest row of what describes the schema, and how many there are: a change makes a new one, or leaves one less. */
async function schemaOf(client: pg.Client): Promise<string> {
	const own = [
		['pg_class', 'oid'],
		['pg_attribute', 'attrelid'],
		['pg_trigger', 'oid'],
		['pg_constraint', 'oid'],
		['pg_proc', 'oid']
	].map(([table, id]) => `select xmin::text::bigint as made from ${table} where ${id} >= 16384`);
	const { rows } = await client.query<{ schema: string }>(
		`select concat(max(made), ' ', count(*)) as schema from (${own.join(' union all ')}) as described`
	);
	return rows[0]?.schema ?? '';
}

async function connected<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		return await work(client);
	} finally {
		await client.end();
	}
}
