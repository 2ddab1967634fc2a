import type { AnyDatabase } from './building.ts';

/**
 * Times that an officer offers in place of one that does not work, with the answer that offers them, and what their person chose; and
 * the message from which something in the way was noted, with when that message was answered.
 */
export async function up(database: AnyDatabase): Promise<void> {
	const add = (table: string, column: string, type: 'text' | 'bigint' = 'text') =>
		database.schema.alterTable(table).addColumn(column, type).execute();
	await add('answers', 'times');
	await add('answers', 'taken');
	await add('obstacles', 'message_id');
	await add('obstacles', 'message_answered_at', 'bigint');
}
