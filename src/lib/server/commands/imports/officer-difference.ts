import type { Transaction } from '#lib/server/db/database.ts';
import type { Row } from '#lib/server/db/schema.ts';

type Difference = Pick<Row<'officer_differences'>, 'named_id' | 'named' | 'held_by_id' | 'why'>;

/**
 * Keeps that files name another officer than holds a case, and that it stayed. It stands until they agree.
 * @returns whether it was so before: then an import need not tell of it again
 */
export async function keepOfficerDifference(
	transaction: Transaction,
	personId: string,
	difference: Difference,
	now: number
): Promise<boolean> {
	const held = await transaction
		.selectFrom('officer_differences')
		.select(['named_id', 'held_by_id', 'why'])
		.where('person_id', '=', personId)
		.executeTakeFirst();
	const { named_id, held_by_id, why } = difference;
	if (held?.named_id === named_id && held.held_by_id === held_by_id && held.why === why) return true;
	await transaction
		.insertInto('officer_differences')
		.values({ person_id: personId, ...difference, at: now })
		.onConflict((conflict) => conflict.column('person_id').doUpdateSet({ ...difference, at: now }))
		.execute();
	return false;
}

/** What files say and what is here agree again. */
export async function endOfficerDifference(transaction: Transaction, personId: string): Promise<void> {
	await transaction.deleteFrom('officer_differences').where('person_id', '=', personId).execute();
}
