import { done, integer, text, type AnyDatabase } from './building.ts';

/** What was practised and agreed in a session, for its person to read. One an appointment: the id is the appointment's. */
export async function up(database: AnyDatabase): Promise<void> {
	const table = database.schema
		.createTable('session_notes')
		.addColumn('person_id', 'text', (column) => column.notNull().references('people.id'))
		.addPrimaryKeyConstraint('session_notes_key', ['person_id', 'id'] as never);
	await done(integer('version')(text('id', 'practised', 'agreed')(table))).execute();
}
