import type { Transaction } from '#lib/server/db/database.ts';
import { lockPerson, projectRecords } from '#lib/server/projection/project.ts';

/**
 * For a database that was put back to an older state: what was due by now may have gone off after the copy was made. Nobody can say, so it
 * is not sent again.
 */
export async function unsureAfterRestore(transaction: Transaction, now: number): Promise<void> {
	const due = await transaction
		.selectFrom('notices')
		.select(['id', 'person_id'])
		.where('kind', 'in', ['appointment_reminder', 'appointment_change'])
		.where('state', '=', 'due')
		.where('next_at', '<=', now)
		.orderBy('person_id')
		.orderBy('id')
		.execute();
	for (const { id, person_id: personId } of due) {
		await lockPerson(transaction, personId);
		await transaction
			.updateTable('notices')
			.set({
				state: 'unsure',
				why: 'broken_off',
				next_at: null,
				leased_by: null,
				leased_until: null,
				handed_at: null,
				at: now
			})
			.where('person_id', '=', personId)
			.where('id', '=', id)
			.execute();
		await projectRecords(transaction, personId, [{ kind: 'reminder', id }]);
	}
}
