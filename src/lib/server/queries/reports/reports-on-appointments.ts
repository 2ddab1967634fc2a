import type { RecordOf } from '#lib/domain/records/records.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { reportRecordOf, type AnswerRow } from '#lib/server/projection/reports/record-of-row.ts';

export interface ReportOnAppointment {
	personId: string;
	report: RecordOf<'obstacle'>;
}

/** What people reported about these appointments of theirs, with what they were answered: whether that was in time is said in an event. */
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
	const answers = await answersTo(connection, rows);
	return rows.map((row) => ({
		personId: row.person_id,
		report: reportRecordOf(
			'obstacle',
			row,
			answers.filter((each) => each.person_id === row.person_id && each.report_id === row.id)
		)
	}));
}

async function answersTo(
	connection: Connection,
	rows: readonly { id: string; person_id: string }[]
): Promise<AnswerRow[]> {
	if (rows.length === 0) return [];
	return connection
		.selectFrom('answers')
		.selectAll()
		.where('report_kind', '=', 'obstacle')
		.where('person_id', 'in', [...new Set(rows.map((row) => row.person_id))])
		.where('report_id', 'in', [...new Set(rows.map(({ id }) => id))])
		.orderBy('at')
		.orderBy('id')
		.execute();
}
