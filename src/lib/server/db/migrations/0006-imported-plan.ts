import { bigint, create, index, person, text, type AnyDatabase } from './building.ts';

/** What the last import said of each goal and step, and where a later one says something else than what was edited here. */
export async function up(database: AnyDatabase): Promise<void> {
	await create(database, 'imported_plan_items', person, text('said'));
	await create(
		database,
		'import_differences',
		person,
		text('subject_kind', 'subject_id', 'field', 'theirs'),
		bigint('found_at'),
		text('choice?'),
		bigint('settled_at?'),
		text('settled_by?', 'settled_name?')
	);
	for (const table of ['imported_plan_items', 'import_differences'])
		await index(database, table, 'person_id');
}
