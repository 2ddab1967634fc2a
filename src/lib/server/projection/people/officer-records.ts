import type { RecordReference } from '#lib/domain/records/record-key.ts';
import type { Connection } from '#lib/server/db/database.ts';

/** What of a person's world says who their officer is and who leads the team, or goes by the team of their officer. */
export async function officerRecords(connection: Connection, personId: string): Promise<RecordReference[]> {
	const plans = await connection.selectFrom('plans').select('id').where('person_id', '=', personId).execute();
	return [{ kind: 'person', id: personId }, ...plans.map(({ id }) => ({ kind: 'plan' as const, id }))];
}
