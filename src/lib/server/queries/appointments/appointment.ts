import type { RecordOf } from '#lib/domain/records/records.ts';
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
