import { done, integer, text, type AnyDatabase } from './building.ts';

/** Standing facts about somebody's life, for their officer and themselves to read. One of a topic. */
export async function up(database: AnyDatabase): Promise<void> {
	const table = database.schema
		.createTable('circumstances')
		.addColumn('person_id', 'text', (column) => column.notNull().references('people.id'))
		.addPrimaryKeyConstraint('circumstances_key', ['person_id', 'id'] as never);
	await done(integer('version')(text('id', 'topic', 'chosen', 'words')(table))).execute();
	await database.schema
		.createIndex('circumstances_by_topic')
		.on('circumstances')
		.columns(['person_id', 'topic'])
		.unique()
		.execute();
}
