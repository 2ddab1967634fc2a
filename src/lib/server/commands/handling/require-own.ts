import type { Transaction } from '#lib/server/db/database.ts';
import { CommandRefused } from './handler.ts';

/** What is somebody else's is not there, as far as this person can tell. */
export async function requireOwn(
	transaction: Transaction,
	table:
		| 'appointments'
		| 'goals'
		| 'steps'
		| 'obstacles'
		| 'positive_changes'
		| 'circumstance_changes'
		| 'reflections'
		| 'stories',
	personId: string,
	id: string
): Promise<void> {
	const found = await transaction
		.selectFrom(table)
		.select('id')
		.where('id', '=', id)
		.where('person_id', '=', personId)
		.executeTakeFirst();
	if (!found) throw new CommandRefused('not_found');
}
