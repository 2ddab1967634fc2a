import type { RecordOf } from '#lib/domain/snapshot/records.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { obstacleRecord } from '#lib/server/projection/rows.ts';

/** What people reported about these appointments. Its answers are of no weight in an event. */
export async function reportsOnAppointments(
	connection: Connection,
	appointmentIds: readonly string[]
): Promise<RecordOf<'obstacle'>[]> {
	if (appointmentIds.length === 0) return [];
	const rows = await connection
		.selectFrom('obstacles')
		.selectAll()
		.where('about_kind', '=', 'appointment')
		.where('about_id', 'in', appointmentIds)
		.orderBy('id')
		.execute();
	return rows.map((row) => obstacleRecord(row, []));
}
