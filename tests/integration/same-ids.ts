import { sql } from 'kysely';
import type { Database } from '#lib/server/db/database.ts';
import { dumpOf, ownerOf, type Dump } from './whole-database.ts';

type Row = Record<string, unknown>;

/** What is written beside a person's things and is keyed by something else. */
const beside = new Set(['accounts', 'commands', 'quarantine', 'audit_log', 'person_records', 'person_sync']);

const isOwned = (table: string, rows: readonly Row[]) =>
	!beside.has(table) && rows.some((row) => 'id' in row && typeof row['person_id'] === 'string');

/**
 * Gives everybody's things the ids of the first person's, kind by kind: whatever then goes by an id alone reaches somebody else
 * too. The stored copy has to be made again afterwards.
 */
export async function giveSameIds(database: Database): Promise<void> {
	const dump = await dumpOf(database);
	const [first, ...others] = (dump.get('people') ?? []).map(({ id }) => String(id)).sort();
	const ids = (table: string, person: string) =>
		(dump.get(table) ?? []).flatMap((row) => (ownerOf(table, row) === person ? [String(row['id'])] : []));
	for (const person of others) {
		const twins = new Map<string, string>();
		for (const [table, rows] of dump)
			if (isOwned(table, rows)) pair(ids(table, person), ids(table, first ?? ''), twins);
		await rename(database, dump, person, twins);
	}
	await database.kysely.deleteFrom('person_records').execute();
	await database.kysely.deleteFrom('person_sync').execute();
}

/** One command may bring two things under its id: what has a twin already keeps it, and nobody else is given that one. */
function pair(own: readonly string[], shared: readonly string[], twins: Map<string, string>): void {
	const taken = new Set(twins.values());
	const left = shared.filter((id) => !taken.has(id)).values();
	for (const id of own) if (!twins.has(id)) twins.set(id, left.next().value ?? id);
}

/** Wherever an id of theirs stands in what is theirs, in a column or within a text. */
async function rename(
	{ kysely }: Database,
	dump: Dump,
	person: string,
	twins: ReadonlyMap<string, string>
): Promise<void> {
	const renamed = (text: string) =>
		text.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => twins.get(id) ?? id);
	for (const [table, rows] of dump) {
		if (!isOwned(table, rows)) continue;
		for (const row of rows.filter((each) => ownerOf(table, each) === person)) {
			const changed = Object.entries(row).flatMap(([column, value]) =>
				typeof value === 'string' && column !== 'person_id' && renamed(value) !== value
					? [sql`${sql.ref(column)} = ${renamed(value)}`]
					: []
			);
			if (changed.length > 0)
				await sql`update ${sql.table(table)} set ${sql.join(changed)}
					where person_id = ${person} and id = ${String(row['id'])}`.execute(kysely);
		}
	}
}
