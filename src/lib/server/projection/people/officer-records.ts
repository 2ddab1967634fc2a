import type { RecordReference } from '#lib/domain/records/record-key.ts';
import type { Connection } from '#lib/server/db/database.ts';

/**
 * What of a person's world says who their officer is and who leads the team, or goes by the team of their officer; and which
 * appointments are with somebody who had the case.
 */
export async function officerRecords(connection: Connection, personId: string): Promise<RecordReference[]> {
	const plans = await connection.selectFrom('plans').select('id').where('person_id', '=', personId).execute();
	const withThem = await connection
		.selectFrom('appointments')
		.select('id')
		.where('person_id', '=', personId)
		.where('with_name', 'in', ({ selectFrom }) =>
			selectFrom('officer_changes').select('from_name').where('officer_changes.person_id', '=', personId)
		)
		.orderBy('id')
		.execute();
	return [
		{ kind: 'person', id: personId },
		...plans.map(({ id }) => ({ kind: 'plan' as const, id })),
		...withThem.map(({ id }) => ({ kind: 'appointment' as const, id }))
	];
}
