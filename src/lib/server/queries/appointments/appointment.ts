import type { RecordOf } from '#lib/domain/records/records.ts';
import type { Instant } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { bodyForStaff } from '#lib/server/projection/body-for-staff.ts';

/** One appointment as this person's phone sees it; null where it is not theirs, or not there. */
export async function readAppointment(
	connection: Connection,
	personId: string,
	id: string
): Promise<RecordOf<'appointment'> | null> {
	const found = await connection
		.selectFrom('person_records')
		.select('body')
		.where('person_id', '=', personId)
		.where('kind', '=', 'appointment')
		.where('id', '=', id)
		.executeTakeFirst();
	const record = bodyForStaff(found?.body ?? null);
	return record?.kind === 'appointment' ? record : null;
}

const MOST_COMING = 3;

/** The next that can still be changed, the soonest first. */
export async function readComing(
	connection: Connection,
	personId: string,
	now: Instant
): Promise<RecordOf<'appointment'>[]> {
	const rows = await connection
		.selectFrom('appointments')
		.select('id')
		.where('person_id', '=', personId)
		.where('starts_at', '>', now)
		.where('cancelled', '=', 0)
		.where('outcome_code', 'is', null)
		.where('appointment_kind', 'not in', ['court', 'agency'])
		.orderBy('starts_at')
		.orderBy('id')
		.limit(MOST_COMING)
		.execute();
	const found: RecordOf<'appointment'>[] = [];
	for (const { id } of rows) {
		const appointment = await readAppointment(connection, personId, id);
		if (appointment) found.push(appointment);
	}
	return found;
}
