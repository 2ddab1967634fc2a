import type { AnyDatabase } from './building.ts';

/** What kind of good news it was and who noticed; and that it, or a reflection, was taken back. */
export async function up(database: AnyDatabase): Promise<void> {
	await database.schema
		.alterTable('positive_changes')
		.addColumn('change_kind', 'text', (column) => column.notNull().defaultTo('went_well'))
		.execute();
	await database.schema.alterTable('positive_changes').addColumn('noticed_by', 'text').execute();
	for (const table of ['positive_changes', 'reflections'])
		await database.schema.alterTable(table).addColumn('taken_back_at', 'bigint').execute();
}
