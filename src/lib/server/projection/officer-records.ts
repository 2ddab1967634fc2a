import type { RecordReference } from '#lib/domain/snapshot/record-key.ts';
import type { Connection, Transaction } from '#lib/server/db/database.ts';
import { lockPerson, projectRecords } from './project.ts';

/** What of a person's world says who their officer is, or goes by the team of their officer. */
export async function officerRecords(connection: Connection, personId: string): Promise<RecordReference[]> {
	const plans = await connection.selectFrom('plans').select('id').where('person_id', '=', personId).execute();
	return [{ kind: 'person', id: personId }, ...plans.map(({ id }) => ({ kind: 'plan' as const, id }))];
}

/**
 * A new number or team of an officer is news for everybody they are responsible for. By person, so that two of these never wait
 * for each other.
 */
export async function projectPeopleOf(
	transaction: Transaction,
	practitionerId: string,
	exceptPersonId: string
): Promise<void> {
	const people = await transaction
		.selectFrom('people')
		.select('id')
		.where('practitioner_id', '=', practitionerId)
		.where('id', '!=', exceptPersonId)
		.orderBy('id')
		.execute();
	for (const { id } of people) {
		await lockPerson(transaction, id);
		await projectRecords(transaction, id, await officerRecords(transaction, id));
	}
}
