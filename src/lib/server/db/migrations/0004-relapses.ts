import type { Kysely } from 'kysely';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration outlives the schema type
type AnyDatabase = Kysely<any>;

const texts = ['receipt', 'substance', 'safe_now', 'wanted', 'words'];
/** Who wrote it down for the person, and what they were told; null where the person sent it themselves. */
const optionalTexts = ['seen_by', 'recorded_by', 'told_by', 'told_on', 'facts', 'opinion'];

export async function up(database: AnyDatabase): Promise<void> {
	let table = database.schema
		.createTable('relapses')
		.addColumn('id', 'text', (column) => column.primaryKey().notNull())
		.addColumn('person_id', 'text', (column) => column.notNull().references('people.id'))
		.addColumn('tapped_at', 'bigint', (column) => column.notNull())
		.addColumn('received_at', 'bigint', (column) => column.notNull())
		.addColumn('seen_at', 'bigint');
	for (const name of texts) table = table.addColumn(name, 'text', (column) => column.notNull());
	for (const name of optionalTexts) table = table.addColumn(name, 'text');
	await table.execute();
	await database.schema.createIndex('relapses_by_person_id').on('relapses').column('person_id').execute();
}
