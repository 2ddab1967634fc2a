import { bigint, done, integer, text, type AnyDatabase } from './building.ts';

/** Pauses of a plan. What a pause said before it was changed stays with it. */
export async function up(database: AnyDatabase): Promise<void> {
	const table = database.schema
		.createTable('plan_pauses')
		.addColumn('person_id', 'text', (column) => column.notNull().references('people.id'))
		.addPrimaryKeyConstraint('plan_pauses_key', ['person_id', 'id'] as never);
	const said = text('id', 'reason', 'reason_words?', 'starts_on', 'look_again_on', 'words?', 'before');
	const ended = text('ended_on?', 'ended_by?');
	await done(bigint('ended_at?')(integer('version')(ended(said(table))))).execute();
}
