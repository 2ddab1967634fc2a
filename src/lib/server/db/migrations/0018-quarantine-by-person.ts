import type { AnyDatabase } from './building.ts';

/** What of a person's could not be taken is listed for who holds their case, however much there is of everybody's. */
export async function up(database: AnyDatabase): Promise<void> {
	await database.schema
		.createIndex('quarantine_person_id')
		.on('quarantine')
		.columns(['person_id', 'received_at'])
		.execute();
}
