import { bigint, report, text, type AnyDatabase } from './building.ts';

/** Something in life that a person told us has changed, and when their plan was looked at again because of it. */
export async function up(database: AnyDatabase): Promise<void> {
	const table = database.schema
		.createTable('circumstance_changes')
		.addColumn('id', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('circumstance_changes_key', ['person_id', 'id'] as never);
	const columns = text('clock?', 'changed', 'since?', 'wanted', 'words', 'look_on?', 'looked_again_on?');
	await bigint('taken_back_at?')(columns(report(table))).execute();
}
