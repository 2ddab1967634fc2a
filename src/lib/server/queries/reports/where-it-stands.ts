import { standsNow } from '#lib/domain/appointments/in-place-of.ts';
import type { RecordOf } from '#lib/domain/records/records.ts';
import { saidOfAppointment } from '#lib/domain/reports/said-of-appointment.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { readPlaces } from '#lib/server/projection/appointments/places.ts';
import { readAppointment } from '#lib/server/queries/appointments/appointment.ts';

/** The appointment that a report is about; where that was moved and the report went along, the one that stands in its place. */
export async function readWhereItStands(
	connection: Connection,
	personId: string,
	report: RecordOf<'obstacle'>
): Promise<RecordOf<'appointment'> | null> {
	if (report.about.kind !== 'appointment') return null;
	const { id } = report.about;
	const places = (await readPlaces(connection, [personId]))(personId);
	const now = standsNow(id, places);
	const isAlong = now !== id && saidOfAppointment([report], now, places).length > 0;
	return readAppointment(connection, personId, isAlong ? now : id);
}
