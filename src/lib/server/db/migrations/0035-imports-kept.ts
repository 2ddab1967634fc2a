import { bigint, create, done, index, integer, text, type AnyDatabase, type Part } from './building.ts';

/** What became of each upload, and what an administrator decided of officers whom files name and nobody signs in as. */
export async function up(database: AnyDatabase): Promise<void> {
	await create(
		database,
		'imports',
		done,
		text('report'),
		integer('files', 'people_done'),
		bigint('went_on_at', 'ended_at?'),
		integer('failed')
	);
	await index(database, 'imports', 'at');
	await database.schema
		.createTable('officer_joins')
		.addColumn('officer_id', 'text', (column) => column.primaryKey().notNull().references('practitioners.id'))
		.addColumn('practitioner_id', 'text', (column) => column.notNull().references('practitioners.id'))
		.$call(done as Part)
		.execute();
	await database.schema
		.createTable('officers_apart')
		.addColumn('officer_id', 'text', (column) => column.notNull().references('practitioners.id'))
		.addColumn('practitioner_id', 'text', (column) => column.notNull().references('practitioners.id'))
		.addPrimaryKeyConstraint('officers_apart_key', ['officer_id', 'practitioner_id'] as never)
		.$call(done as Part)
		.execute();
}
