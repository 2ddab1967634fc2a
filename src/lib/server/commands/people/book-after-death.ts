import type { Actor } from '#lib/domain/access/actor.ts';
import type { RecordReference } from '#lib/domain/records/record-key.ts';
import { doneBy } from '#lib/server/commands/handling/done-by.ts';
import type { Transaction } from '#lib/server/db/database.ts';

/** Nobody waits for somebody who has died: what was booked is cancelled, and nobody is told of it. */
export async function outOfTheBook(
	transaction: Transaction,
	personId: string,
	by: { actor: Pick<Actor, 'accountId' | 'name'>; now: number }
): Promise<RecordReference[]> {
	const coming = await transaction
		.selectFrom('appointments')
		.select('id')
		.where('person_id', '=', personId)
		.where('starts_at', '>', by.now)
		.where('cancelled', '=', 0)
		.where('outcome_code', 'is', null)
		.execute();
	for (const { id } of coming) {
		await setCancelled(transaction, personId, id, 1);
		await transaction
			.insertInto('appointment_changes')
			.values({
				id,
				person_id: personId,
				appointment_id: id,
				change: 'died',
				asked_by: 'office',
				why: '',
				moved_to: null,
				report_id: null,
				...doneBy(by)
			})
			.execute();
	}
	return coming.map(({ id }) => ({ kind: 'appointment', id }));
}

/** A death that was recorded by mistake: what is still to come stands in the book again. */
export async function backInTheBook(
	transaction: Transaction,
	personId: string,
	now: number
): Promise<RecordReference[]> {
	const taken = await transaction
		.selectFrom('appointment_changes')
		.innerJoin('appointments', (join) =>
			join
				.onRef('appointments.person_id', '=', 'appointment_changes.person_id')
				.onRef('appointments.id', '=', 'appointment_changes.appointment_id')
		)
		.select('appointments.id')
		.where('appointment_changes.person_id', '=', personId)
		.where('appointment_changes.change', '=', 'died')
		.where('appointments.starts_at', '>', now)
		.execute();
	for (const { id } of taken) {
		await setCancelled(transaction, personId, id, 0);
		await transaction
			.deleteFrom('appointment_changes')
			.where('person_id', '=', personId)
			.where('appointment_id', '=', id)
			.execute();
	}
	return taken.map(({ id }) => ({ kind: 'appointment', id }));
}

async function setCancelled(
	transaction: Transaction,
	personId: string,
	id: string,
	cancelled: 0 | 1
): Promise<void> {
	await transaction
		.updateTable('appointments')
		.set({ cancelled })
		.where('person_id', '=', personId)
		.where('id', '=', id)
		.execute();
}
