import type { AppointmentKind } from '#lib/domain/appointments/vocabulary.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import { addDays, instantAt, type Instant, type LocalDate } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { practitionersInReach, type Reaching } from '#lib/server/queries/access/reach.ts';

export interface AppointmentOfDay {
	id: string;
	personId: string;
	personName: string;
	appointmentKind: AppointmentKind;
	startsAt: Instant;
}

export async function readDayToChange(
	connection: Connection,
	reaching: Reaching,
	day: LocalDate,
	now: Instant
): Promise<AppointmentOfDay[]> {
	const rows = await connection
		.selectFrom('appointments')
		.innerJoin('people', 'people.id', 'appointments.person_id')
		.where('people.practitioner_id', 'in', practitionersInReach(connection, reaching))
		.where('people.died_on', 'is', null)
		.where('appointments.cancelled', '=', 0)
		.where('appointments.outcome_code', 'is', null)
		.where('appointments.appointment_kind', 'not in', ['court', 'agency'])
		.where('appointments.starts_at', '>', now)
		.where('appointments.starts_at', '>=', instantAt(day, 0, 0))
		.where('appointments.starts_at', '<', instantAt(addDays(day, 1), 0, 0))
		.select([
			'appointments.id',
			'appointments.person_id',
			'appointments.appointment_kind',
			'appointments.starts_at',
			'people.forename',
			'people.surname'
		])
		.orderBy('appointments.starts_at')
		.orderBy('people.id')
		.execute();
	return rows.map((row) => ({
		id: row.id,
		personId: row.person_id,
		personName: fullName(row),
		appointmentKind: row.appointment_kind,
		startsAt: row.starts_at
	}));
}
