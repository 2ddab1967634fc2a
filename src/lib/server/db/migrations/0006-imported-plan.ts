import type { Kysely } from 'kysely';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration outlives the schema type
type AnyDatabase = Kysely<any>;

/** What the last import said of each goal and step, and where a later one says something else than what was edited here. */
export async function up(database: AnyDatabase): Promise<void> {
	await database.schema
		.createTable('imported_plan_items')
		.addColumn('id', 'text', (column) => column.primaryKey().notNull())
		.addColumn('person_id', 'text', (column) => column.notNull().references('people.id'))
		.addColumn('said', 'text', (column) => column.notNull())
		.execute();
	await database.schema
		.createTable('import_differences')
		.addColumn('id', 'text', (column) => column.primaryKey().notNull())
		.addColumn('person_id', 'text', (column) => column.notNull().references('people.id'))
		.addColumn('subject_kind', 'text', (column) => column.notNull())
		.addColumn('subject_id', 'text', (column) => column.notNull())
		.addColumn('field', 'text', (column) => column.notNull())
		.addColumn('theirs', 'text', (column) => column.notNull())
		.addColumn('found_at', 'bigint', (column) => column.notNull())
		.addColumn('choice', 'text')
		.addColumn('settled_at', 'bigint')
		.addColumn('settled_by', 'text')
		.addColumn('settled_name', 'text')
		.execute();
	await database.schema
		.createIndex('imported_plan_items_by_person_id')
		.on('imported_plan_items')
		.column('person_id')
		.execute();
	await database.schema
		.createIndex('import_differences_by_person_id')
		.on('import_differences')
		.column('person_id')
		.execute();
}
