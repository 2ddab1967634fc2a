import { sql } from 'kysely';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import type { Database } from '#lib/server/db/database.ts';
import { NOW } from './people.ts';
import { dumpOf } from './whole-database.ts';

type AnyRow = Record<string, unknown>;

/** What no page could show: broken JSON, JSON of another shape, an unknown word, a day and a moment that are none. */
const absurdTexts = ['{', '7', '[7]', 'no_such_word', '9999-99-99'];
const absurdNumbers = [9_000_000_000_000_000, -9_000_000_000_000_000];
/** SQLite keeps a text where a number belongs. */
const absurdInstead = ['no_such_number'];

/** Who came in, and what was done in their name: not what pages list. */
const notFilled = new Set([
	'account_use',
	'accounts',
	'audit_head',
	'audit_log',
	'commands',
	'devices',
	'form_drafts',
	'jobs',
	'kysely_migration',
	'kysely_migration_lock',
	'meta',
	'person_sync',
	'rate_limits',
	'sessions',
	'sign_in_codes'
]);

/** Columns that only say whose a row is and what it belongs to. */
const isKey = (column: string) => column === 'id' || column === 'crn' || column.endsWith('_id');

/** Where a row is part of something that must not be shown without it: what names that. */
const partOf: Record<string, string[]> = {
	accounts_given: ['event_id'],
	contact_attempts: ['event_id'],
	decisions: ['event_id'],
	enforcement_results: ['event_id'],
	looks: ['event_id'],
	restarts: ['event_id'],
	answers: ['report_id'],
	step_overrides: ['step_id']
};

export interface BadRows {
	/** Of which table and column there are some: what the database itself refuses is not among them. */
	columns: Set<string>;
	/** What has a bad part, and the good part beside that one. */
	whole: Set<string>;
}

/**
 * Beside a good row of every table, for each of its columns and each absurd value, the same row with that value.
 */
export async function addBadRows(database: Database, isToCopy: (row: AnyRow) => boolean): Promise<BadRows> {
	const columns = new Set<string>();
	const whole = new Set<string>();
	for (const [table, rows] of await dumpOf(database)) {
		const good = rows.find(isToCopy) ?? rows[0];
		if (notFilled.has(table) || !good) continue;
		for (const column of Object.keys(good).filter((each) => !isKey(each)))
			for (const value of absurdValues(database, good[column]))
				if (await insert(database, table, { ...good, ...freshKeys(table, good), [column]: value }))
					columns.add(`${table}.${column}`);
		for (const column of partOf[table] ?? []) whole.add(String(good[column])).add(String(good['id']));
	}
	return { columns, whole };
}

function absurdValues({ dialect }: Database, held: unknown): readonly unknown[] {
	if (typeof held === 'number')
		return dialect === 'sqlite' ? [...absurdNumbers, ...absurdInstead] : absurdNumbers;
	if (typeof held === 'string') return absurdTexts;
	return [...absurdTexts, ...absurdNumbers];
}

let made = 1_000;

/** What must be unique is made so, and a bad row is not taken for an event that has been decided. */
function freshKeys(table: string, row: AnyRow): AnyRow {
	made += 1;
	return {
		// Later than what was made with the world, on any clock: a list must not put a bad row's copy before it.
		id: newIdentifier(NOW + made),
		...('crn' in row && { crn: `Z${made}` }),
		...(table === 'decisions' && { number: made })
	};
}

async function insert({ kysely }: Database, table: string, row: AnyRow): Promise<boolean> {
	const columns = Object.keys(row).map((column) => sql.ref(column));
	const values = Object.values(row).map((value) => sql`${value}`);
	try {
		await sql`insert into ${sql.table(table)} (${sql.join(columns)}) values (${sql.join(values)})`.execute(
			kysely
		);
		return true;
	} catch (error) {
		// What this database cannot hold at all, nobody will ever read from it.
		if (error instanceof Error && 'code' in error) return false;
		throw error;
	}
}
