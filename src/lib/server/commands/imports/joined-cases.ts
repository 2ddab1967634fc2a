import type { Transaction } from '#lib/server/db/database.ts';

/**
 * Keeps that a case is an account's because an officer of files is joined to it, and how often it had changed hands by then: where the
 * join is undone, it goes back unless somebody moved it since.
 * @param officerIds the rows of files that lead to the account
 */
export async function noteJoinedCase(
	transaction: Transaction,
	personId: string,
	officerIds: readonly string[]
): Promise<void> {
	if (officerIds.length === 0) return;
	const changes = await countChanges(transaction, personId);
	for (const officerId of officerIds)
		await transaction
			.insertInto('officer_join_cases')
			.values({ person_id: personId, officer_id: officerId, changes })
			.onConflict((conflict) => conflict.columns(['person_id', 'officer_id']).doUpdateSet({ changes }))
			.execute();
}

/** How often a case has been given to another officer. */
async function countChanges(transaction: Transaction, personId: string): Promise<number> {
	const { count } = await transaction
		.selectFrom('officer_changes')
		.select(({ fn }) => fn.countAll<number | string>().as('count'))
		.where('person_id', '=', personId)
		.executeTakeFirstOrThrow();
	return Number(count);
}
