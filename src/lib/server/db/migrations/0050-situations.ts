import { sql } from 'kysely';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { done, integer, text, type AnyDatabase } from './building.ts';

interface Written {
	id: string;
	person_id: string;
	topic: string;
	chosen: string;
	words: string;
	version: number;
	by_account: string;
	by_name: string;
	at: number;
	last_change_id: string;
}

/** What stood under adjustments, and now has a place of its own. */
const moved: Record<string, readonly string[]> = {
	reading: ['read_aloud', 'easy_read', 'large_print'],
	interpreter: ['interpreter']
};

/** A person's situation, which they write themselves too: hours and minutes, who wrote it, and what it said before. */
export async function up(database: AnyDatabase): Promise<void> {
	for (const column of ['from_time', 'until_time'])
		await database.schema.alterTable('circumstances').addColumn(column, 'text').execute();
	await database.schema.alterTable('circumstances').addColumn('minutes', 'integer').execute();
	const given = { written_by: 'officer', last_change_id: '' };
	for (const [name, value] of Object.entries(given))
		await database.schema
			.alterTable('circumstances')
			.addColumn(name, 'text', (column) => column.notNull().defaultTo(value))
			.execute();
	await sql`update circumstances set last_change_id = id`.execute(database);

	const table = database.schema
		.createTable('circumstance_versions')
		.addColumn('person_id', 'text', (column) => column.notNull().references('people.id'))
		.addPrimaryKeyConstraint('circumstance_versions_key', ['person_id', 'id'] as never);
	const columns = text('id', 'topic', 'chosen', 'words', 'from_time?', 'until_time?', 'written_by')(table);
	await done(integer('minutes?', 'version')(columns)).execute();
	await database.schema
		.createIndex('circumstance_versions_by_topic')
		.on('circumstance_versions')
		.columns(['person_id', 'topic', 'version'])
		.unique()
		.execute();

	const held = (await database.selectFrom('circumstances').selectAll().execute()) as Written[];
	for (const row of held) await keepVersion(database, row);
	for (const row of held) if (row.topic === 'adjustments') await divide(database, row);
}

async function keepVersion(database: AnyDatabase, row: Written): Promise<void> {
	const { id: _, last_change_id: id, ...said } = row;
	await database
		.insertInto('circumstance_versions')
		.values({ ...said, id })
		.execute();
}

/** Each choice goes to the topic that it now belongs to; the words go with it where all of them do. What cannot be read stays as it is. */
async function divide(database: AnyDatabase, row: Written): Promise<void> {
	const chosen = listIn(row.chosen);
	const stay = chosen.filter((each) => !Object.values(moved).flat().includes(each));
	if (stay.length === chosen.length) return;
	const parts = Object.entries(moved)
		.map(([topic, names]) => ({ topic, chosen: chosen.filter((each) => names.includes(each)) }))
		.filter((part) => part.chosen.length > 0);
	const isAll = stay.length === 0 && parts.length === 1;
	for (const part of parts) {
		const id = newIdentifier();
		const said = { topic: part.topic, chosen: JSON.stringify(part.chosen), words: isAll ? row.words : '' };
		const next: Written = { ...row, ...said, id, last_change_id: id, version: 1 };
		await database.insertInto('circumstances').values(next).execute();
		await keepVersion(database, next);
	}
	const rest: Written = {
		...row,
		chosen: JSON.stringify(stay),
		words: isAll ? '' : row.words,
		version: row.version + 1,
		last_change_id: newIdentifier()
	};
	await database
		.updateTable('circumstances')
		.set(rest)
		.where('person_id', '=', row.person_id)
		.where('id', '=', row.id)
		.execute();
	await keepVersion(database, rest);
}

function listIn(json: string): string[] {
	try {
		const list: unknown = JSON.parse(json);
		return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];
	} catch {
		return [];
	}
}
