import { sql } from 'kysely';
import { bigint, text, type AnyDatabase } from './building.ts';

/** Plain words between a person and their officer. */
export async function up(database: AnyDatabase): Promise<void> {
	const table = database.schema
		.createTable('messages')
		.addColumn('person_id', 'text', (column) => column.notNull().references('people.id'))
		.addPrimaryKeyConstraint('messages_key', ['person_id', 'id'] as never);
	const columns = text(
		'id',
		'side',
		'words',
		'by_account?',
		'by_name?',
		'clock?',
		'receipt',
		'seen_by?',
		'answered_how?',
		'answered_by?',
		'answer_id?'
	)(table);
	await bigint('tapped_at', 'received_at', 'seen_at?', 'answered_at?')(columns).execute();
	// Today asks for what waits, and few do.
	await sql`create index messages_waiting on messages (person_id) where side = 'person' and answered_at is null`.execute(
		database
	);
}
