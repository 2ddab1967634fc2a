import { sql } from 'kysely';
import type { Database } from '#lib/server/db/database.ts';

type Column = Awaited<
	ReturnType<Database['kysely']['introspection']['getTables']>
>[number]['columns'][number];

/** Rows that others point to come first. */
const first = ['offices', 'teams', 'practitioners', 'people', 'accounts', 'imports'];

/** What a column of this name has to be for the next release to be able to read it; every other text is its own name. */
const texts: Record<string, string> = {
	person_id: 'p',
	practitioner_id: 'practitioners-1',
	officer_id: 'practitioners-1',
	import_id: 'imports-1',
	report: '[]',
	team_id: 'teams-1',
	account_id: 'accounts-1',
	office_id: 'offices-1',
	closed_on: '2026-12-25',
	opening_hours: '[null,null,null,null,null,null,null]',
	date_of_birth: '1990-01-31',
	language: 'en',
	text_size: 'normal',
	claim: '{"tappedAt":1,"receivedAt":1,"words":"Done","answer":null}',
	place: '{"name":"Office","address":[]}',
	clock: '{"reading":"known","fastBy":0,"writtenAfter":null}',
	reply_clock: '{"reading":"known","fastBy":0,"writtenAfter":null}',
	blocked: '{"words":"No","actions":[]}',
	if_then_plan: '{"if":"Rain","then":"Bus"}',
	letter: '{"sections":[]}',
	statutory: '{"circumstances":"","unacceptable":"","liable":""}',
	content: '{"goals":[],"steps":[]}',
	theirs: '"x"',
	told: '{"startsAt":1,"outcome":null,"cancelled":false}'
};

const lists = new Set([
	'actions',
	'address',
	'alternatives',
	'areas',
	'categories',
	'explained_orders',
	'chosen',
	'clashes',
	'fields',
	'languages',
	'offers',
	'open_stages',
	'prerequisites',
	'related_areas',
	'staff_notes',
	'step_ids',
	'strengths',
	'times',
	'wanted',
	'ways',
	'wishes'
]);

/** One row in every table of the schema as it stands, with something in every column. */
export async function fillEveryTable({ kysely }: Database): Promise<void> {
	const tables = await kysely.introspection.getTables();
	const rank = ({ name }: { name: string }) => (first.includes(name) ? first.indexOf(name) : first.length);
	for (const { name, columns } of tables.toSorted((a, b) => rank(a) - rank(b))) {
		if (name === 'migrations') continue;
		const values = columns.map((column) => valueOf(name, column));
		const names = columns.map((column) => sql.ref(column.name));
		await sql`insert into ${sql.table(name)} (${sql.join(names)}) values (${sql.join(values)})`.execute(
			kysely
		);
	}
}

function valueOf(table: string, { name, dataType }: Column): string | number {
	if (/int|real|float/i.test(dataType)) return 1;
	if (name === 'id') return table === 'people' ? 'p' : `${table}-1`;
	return texts[name] ?? (lists.has(name) ? '[]' : name);
}
