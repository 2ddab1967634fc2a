import type { Kysely } from 'kysely';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration outlives the schema type
type AnyDatabase = Kysely<any>;

/** The numbers of the fair process that an area sets for itself: the same shape as `sequencing_settings`. */
export async function up(database: AnyDatabase): Promise<void> {
	await database.schema
		.createTable('compliance_settings')
		.addColumn('id', 'text', (column) => column.primaryKey().notNull())
		.addColumn('team_id', 'text')
		.addColumn('setting', 'text', (column) => column.notNull())
		.addColumn('reason', 'text', (column) => column.notNull())
		.addColumn('value', 'integer')
		.addColumn('superseded_at', 'bigint')
		.addColumn('by_account', 'text', (column) => column.notNull())
		.addColumn('by_name', 'text', (column) => column.notNull())
		.addColumn('at', 'bigint', (column) => column.notNull())
		.execute();
	await database.schema
		.createIndex('compliance_settings_by_setting')
		.on('compliance_settings')
		.columns(['setting'])
		.execute();
}
