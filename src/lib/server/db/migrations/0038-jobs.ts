import { bigint, text, type AnyDatabase } from './building.ts';

/** Work that recurs, such as backups: which process has it in hand, and when it last succeeded or failed. */
export async function up(database: AnyDatabase): Promise<void> {
	const table = database.schema
		.createTable('jobs')
		.addColumn('name', 'text', (column) => column.primaryKey().notNull());
	const held = bigint('leased_until?')(text('leased_by?')(table));
	const times = bigint('last_started?', 'last_succeeded?', 'last_failed?')(held);
	await text('failure?')(times).execute();
}
