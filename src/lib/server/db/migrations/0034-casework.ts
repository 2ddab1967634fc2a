import { done, text, type AnyDatabase, type Part } from './building.ts';

/**
 * People, orders and requirements that were entered here: by whom, their versions, what was changed of them and what the case
 * system said last; and the phones somebody is signed in on: what each is, and who signed it out.
 */
export async function up(database: AnyDatabase): Promise<void> {
	for (const table of ['people', 'orders', 'requirements']) {
		await database.schema
			.alterTable(table)
			// Of people under a name of its own: nearly every query joins them to something that has a version.
			.addColumn(table === 'people' ? 'details_version' : 'version', 'integer', (column) =>
				column.notNull().defaultTo(1)
			)
			.execute();
		await database.schema.alterTable(table).addColumn('entered_by', 'text').execute();
	}
	for (const column of ['phone_kind', 'signed_out_by', 'signed_out_name'])
		await database.schema.alterTable('devices').addColumn(column, 'text').execute();
	await database.schema.alterTable('devices').addColumn('signed_out_told_at', 'bigint').execute();
	const made = (name: string, key: string[], ...parts: Part[]) =>
		parts
			.reduce<Parameters<Part>[0]>(
				(table, part) => part(table),
				database.schema
					.createTable(name)
					.addColumn('person_id', 'text', (column) => column.notNull().references('people.id'))
					.addPrimaryKeyConstraint(`${name}_key`, ['person_id', ...key] as never)
			)
			.execute();
	await made('imported_case_items', ['subject_kind', 'id'], text('subject_kind', 'id', 'said'));
	await made('imported_as', ['id'], text('id', 'own_id'));
	await made('case_changes', ['id'], text('id', 'subject_kind', 'subject_id', 'change', 'fields'), done);
}
