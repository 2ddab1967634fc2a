import { done, text, type AnyDatabase } from './building.ts';

/**
 * What somebody left for another day, one for each account and thing; and that somebody came late to an appointment.
 */
export async function up(database: AnyDatabase): Promise<void> {
	const table = database.schema
		.createTable('put_offs')
		.addColumn('person_id', 'text', (column) => column.notNull().references('people.id'))
		.addPrimaryKeyConstraint('put_offs_key', ['person_id', 'id'] as never);
	await done(text('id', 'kind', 'subject_id', 'until', 'words', 'mark')(table)).execute();
	await database.schema
		.createIndex('put_offs_by_item')
		.on('put_offs')
		.columns(['person_id', 'kind', 'subject_id', 'by_account'])
		.unique()
		.execute();
	await database.schema
		.alterTable('appointments')
		.addColumn('came_late', 'integer', (column) => column.notNull().defaultTo(0))
		.execute();
}
