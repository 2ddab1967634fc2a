import { sql } from 'kysely';
import { bigint, done, integer, text, type AnyDatabase } from './building.ts';

/** What an officer writes for the next one, version by version, and what its person puts right beside it. */
export async function up(database: AnyDatabase): Promise<void> {
	const written = database.schema
		.createTable('stories')
		.addColumn('person_id', 'text', (column) => column.notNull().references('people.id'))
		.addPrimaryKeyConstraint('stories_key', ['person_id', 'id'] as never);
	const versions = integer('version')(text('id', 'not_again', 'helps')(written));
	await done(bigint('seen_at?')(versions)).execute();
	await database.schema
		.createIndex('stories_by_version')
		.on('stories')
		.columns(['person_id', 'version'])
		.unique()
		.execute();
	const notes = database.schema
		.createTable('story_notes')
		.addColumn('person_id', 'text', (column) => column.notNull().references('people.id'))
		.addPrimaryKeyConstraint('story_notes_key', ['person_id', 'id'] as never);
	const said = text('id', 'story_id?', 'words', 'clock?', 'receipt', 'seen_by?')(notes);
	await bigint('tapped_at', 'received_at', 'seen_at?')(said).execute();
	// Today asks for those that nobody has read, among everybody's.
	await sql`create index story_notes_unread on story_notes (person_id) where seen_at is null`.execute(
		database
	);
}
