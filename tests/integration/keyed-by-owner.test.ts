import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#lib/server/db/database.ts';
import { dialects } from './databases.ts';
import { openStage, type Stage } from './people.ts';

interface UniqueKey {
	table: string;
	name: string;
	isPrimary: boolean;
	/** In the order of the key. */
	columns: string[];
}

/** Every primary key and unique index of the database that migrations made. */
async function uniqueKeys({ dialect, kysely }: Database): Promise<UniqueKey[]> {
	const found =
		dialect === 'sqlite'
			? sql<Omit<UniqueKey, 'columns'> & { column: string }>`
				select m.name as "table", l.name, l.origin = 'pk' as "isPrimary", i.name as "column"
				from sqlite_master m, pragma_index_list(m.name) l, pragma_index_info(l.name) i
				where m.type = 'table' and l."unique" = 1 order by m.name, l.name, i.seqno`
			: sql<Omit<UniqueKey, 'columns'> & { column: string }>`
				select t.relname as "table", c.relname as name, x.indisprimary as "isPrimary", a.attname as "column"
				from pg_index x
				join pg_class t on t.oid = x.indrelid
				join pg_class c on c.oid = x.indexrelid
				join pg_namespace n on n.oid = t.relnamespace and n.nspname = 'public'
				cross join lateral unnest(x.indkey::int[]) with ordinality k (number, place)
				join pg_attribute a on a.attrelid = t.oid and a.attnum = k.number
				where x.indisunique order by t.relname, c.relname, k.place`;
	const { rows } = await found.execute(kysely);
	return [...Map.groupBy(rows, ({ table, name }) => `${table} ${name}`).values()].map((parts) => {
		const { table = '', name = '', isPrimary = false } = parts[0] ?? {};
		return { table, name, isPrimary: Boolean(isPrimary), columns: parts.map(({ column }) => column) };
	});
}

/** Ids of an account or of a refusal: nobody chooses them, and a command’s is unique for its account. */
const notOfAPerson = { accounts: ['id'], commands: ['account_id', 'id'], quarantine: ['id'] };

describe.each([...dialects])('the keys of the real schema on %s', (dialect) => {
	let stage: Stage;
	let keys: UniqueKey[];
	let owned: string[];
	let named: string[];

	beforeAll(async () => {
		stage = await openStage(dialect);
		keys = await uniqueKeys(stage.database);
		const tables = await stage.database.kysely.introspection.getTables();
		const withBoth = tables.filter(({ columns }) =>
			['id', 'person_id'].every((name) => columns.some((column) => column.name === name))
		);
		const isOwned = ({ columns }: (typeof tables)[number]) =>
			columns.find(({ name }) => name === 'person_id')?.isNullable === false;
		owned = withBoth.filter(isOwned).map(({ name }) => name);
		named = withBoth.filter((table) => !isOwned(table)).map(({ name }) => name);
	});
	afterAll(() => stage.close());

	const primaryOf = (table: string) => keys.find((key) => key.table === table && key.isPrimary)?.columns;

	it('begin with the person wherever something is one person’s', () => {
		expect(owned.length).toBeGreaterThan(35);
		for (const table of owned) {
			const key = primaryOf(table);
			expect(key?.[0], table).toBe('person_id');
			expect(key, table).toContain('id');
		}
	});

	it('leave nothing of a person’s to be unique among everybody', () => {
		const shared = keys.filter(({ table, columns }) => owned.includes(table) && columns[0] !== 'person_id');
		expect(shared).toEqual([]);
	});

	it('are by something else only where no person owns the row', () => {
		expect(Object.fromEntries(named.map((table) => [table, primaryOf(table)]))).toEqual(notOfAPerson);
	});
});
