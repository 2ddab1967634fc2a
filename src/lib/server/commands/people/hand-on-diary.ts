import type { Transaction } from '#lib/server/db/database.ts';

/** What is still to come of a case stands in the diary of whoever holds it from now on; what was before stays where it was. */
export async function handOnDiary(
	transaction: Transaction,
	{ personId, from, to }: { personId: string; from: string; to: string },
	now: number
): Promise<void> {
	await transaction
		.updateTable('bookings')
		.set({ officer_id: to })
		.where('person_id', '=', personId)
		.where('officer_id', '=', from)
		.where('appointment_id', 'in', ({ selectFrom }) =>
			selectFrom('appointments')
				.select('appointments.id')
				.where('appointments.person_id', '=', personId)
				.where('appointments.cancelled', '=', 0)
				.where('appointments.starts_at', '>', now)
		)
		.execute();
}
