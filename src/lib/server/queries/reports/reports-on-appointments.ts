import type { RecordOf } from '#lib/domain/records/records.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { reportRecordOf } from '#lib/server/projection/reports/record-of-row.ts';

export interface ReportOnAppointment {
	personId: string;
	report: RecordOf<'obstacle'>;
}

/** What people reported about these appointments of theirs. Its answers are of no weight in an event. */
export async function reportsOnAppointments(
	connection: Connection,
	appointments: readonly { personId: string; id: string }[]
): Promise<ReportOnAppointment[]> {
	if (appointments.length === 0) return [];
	const rows = await connection
		.selectFrom('obstacles')
		.selectAll()
		.where('person_id', 'in', [...new Set(appointments.map(({ personId }) => personId))])
		.where('about_kind', '=', 'appointment')
		.where('about_id', 'in', [...new Set(appointments.map(({ id }) => id))])
		.orderBy('id')
		.execute();
	return rows.map((row) => ({ personId: row.person_id, report: reportRecordOf('obstacle', row, []) }));
}
