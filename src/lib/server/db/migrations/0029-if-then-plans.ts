import { bigint, text, type AnyDatabase } from './building.ts';

/** Plans for when something comes again; that somebody would rather talk than write; and a problem that was thought through. */
export async function up(database: AnyDatabase): Promise<void> {
	await database.schema
		.alterTable('reflections')
		.addColumn('would_rather_talk', 'integer', (column) => column.notNull().defaultTo(0))
		.execute();
	await database.schema.alterTable('reflections').addColumn('problem', 'text').execute();
	const table = database.schema
		.createTable('if_then_plans')
		.addColumn('person_id', 'text', (column) => column.notNull().references('people.id'))
		.addPrimaryKeyConstraint('if_then_plans_key', ['person_id', 'id'] as never);
	const columns = text(
		'id',
		'about_kind',
		'about_id?',
		'categories',
		'if_words',
		'then_words',
		'from_kind?',
		'from_id?',
		'last_change_id',
		'clock?',
		'receipt'
	)(table);
	await bigint('tapped_at', 'received_at', 'changed_at?', 'let_go_at?')(columns).execute();
}
