import { bigint, integer, text, type AnyDatabase } from './building.ts';

/** What vanished from phones before it was sent: how many, and when. */
export async function up(database: AnyDatabase): Promise<void> {
	const table = database.schema
		.createTable('phone_losses')
		.addColumn('person_id', 'text', (column) => column.notNull().references('people.id'))
		.addPrimaryKeyConstraint('phone_losses_key', ['person_id', 'id'] as never);
	await integer('unsent')(bigint('noticed_at', 'received_at')(text('id')(table))).execute();
}
