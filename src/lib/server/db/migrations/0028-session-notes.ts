import { done, integer, text, type AnyDatabase } from './building.ts';

/** What was practised and agreed in a session, for its person to read. One an appointment. */
export async function up(database: AnyDatabase): Promise<void> {
	const table = database.schema
		.createTable('session_notes')
		.addColumn('person_id', 'text', (column) => column.notNull().references('people.id'))
		.addPrimaryKeyConstraint('session_notes_key', ['person_id', 'id'] as never);
	await done(integer('version')(text('id', 'appointment_id', 'practised', 'agreed')(table))).execute();
	await database.schema
		.createIndex('session_notes_by_appointment')
		.on('session_notes')
		.columns(['person_id', 'appointment_id'])
		.unique()
		.execute();
}
