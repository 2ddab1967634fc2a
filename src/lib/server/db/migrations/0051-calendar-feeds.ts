import { bigint, index, text, type AnyDatabase } from './building.ts';

/**
 * The secret addresses at which people's calendars ask for their appointments, and how often the time of an appointment was told
 * otherwise by an import: a calendar takes a change for one by that number.
 */
export async function up(database: AnyDatabase): Promise<void> {
	const table = database.schema
		.createTable('calendar_feeds')
		.addColumn('person_id', 'text', (column) => column.notNull().references('people.id'))
		.addPrimaryKeyConstraint('calendar_feeds_key', ['person_id', 'id'] as never);
	await text('ended_why?')(
		bigint('made_at', 'fetched_at?', 'ended_at?')(text('id', 'code_hash')(table))
	).execute();
	await index(database, 'calendar_feeds', 'code_hash');
	await database.schema
		.alterTable('appointments')
		.addColumn('times_changed', 'integer', (column) => column.notNull().defaultTo(0))
		.execute();
}
