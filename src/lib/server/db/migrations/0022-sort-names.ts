import { sql } from 'kysely';
import { sortName } from '#lib/domain/people/name-order.ts';
import type { AnyDatabase } from './building.ts';

interface Named {
	id: string;
	forename: string;
	surname: string;
	sort_name: string;
}

/** More letters and apostrophes are folded than before: what names are sorted by is made again. */
export async function up(database: AnyDatabase): Promise<void> {
	const people = await sql<Named>`select id, forename, surname, sort_name from people`.execute(database);
	for (const { id, sort_name: held, ...name } of people.rows) {
		const made = sortName(name);
		if (made !== held) await sql`update people set sort_name = ${made} where id = ${id}`.execute(database);
	}
}
