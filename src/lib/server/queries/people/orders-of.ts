import type { Connection } from '#lib/server/db/database.ts';
import type { Row } from '#lib/server/db/schema.ts';

/** All the orders of somebody; whose they are has been asked before. */
export function orderRows(connection: Connection, personId: string): Promise<Row<'orders'>[]> {
	return connection
		.selectFrom('orders')
		.selectAll()
		.where('person_id', '=', personId)
		.orderBy('id')
		.execute();
}

/** All the requirements of somebody, alike. */
export function requirementRows(connection: Connection, personId: string): Promise<Row<'requirements'>[]> {
	return connection
		.selectFrom('requirements')
		.selectAll()
		.where('person_id', '=', personId)
		.orderBy('id')
		.execute();
}
