import { sql } from 'kysely';
import { sortName } from '#lib/domain/people/name-order.ts';
import type { AnyDatabase } from './building.ts';

interface Named {
	id: string;
	forename: string;
	surname: string;
}

/** A name to sort by that every database orders alike, the recorded end of a requirement, and visits whose place is not agreed yet. */
export async function up(database: AnyDatabase): Promise<void> {
	const add = (table: string, column: string, type: 'text' | 'integer', start: string | number | null) =>
		database.schema
			.alterTable(table)
			.addColumn(column, type, (each) => (start === null ? each : each.notNull().defaultTo(start)))
			.execute();
	await add('people', 'sort_name', 'text', '');
	await add('requirements', 'ended', 'integer', 0);
	await add('requirements', 'ended_on', 'text', null);
	await add('appointments', 'place_to_agree', 'integer', 0);
	const people = await sql<Named>`select id, forename, surname from people`.execute(database);
	for (const person of people.rows)
		await sql`update people set sort_name = ${sortName(person)} where id = ${person.id}`.execute(database);
	await database.schema
		.createIndex('people_by_officer_and_name')
		.on('people')
		.columns(['practitioner_id', 'sort_name'])
		.execute();
}
