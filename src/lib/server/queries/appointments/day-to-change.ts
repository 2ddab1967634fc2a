import { canChangeWithDay, isOfDay, type DayFilter } from '#lib/domain/appointments/day-to-change.ts';
import { whoSees } from '#lib/domain/appointments/who-sees.ts';
import type { AppointmentKind } from '#lib/domain/appointments/vocabulary.ts';
import { realName } from '#lib/domain/people/placeholder.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import { addDays, instantAt, type Instant, type LocalDate } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { fromJson } from '#lib/server/db/json.ts';
import { readAllHandedOn } from '#lib/server/projection/appointments/beside.ts';
import { ownKinds } from '#lib/server/queries/appointments/clash-facts.ts';
import { practitionersInReach, type Reaching } from '#lib/server/queries/access/reach.ts';

export interface AppointmentOfDay {
	id: string;
	personId: string;
	personName: string;
	/** Whose case it is. */
	officerName: string;
	appointmentKind: AppointmentKind;
	startsAt: Instant;
	/** Whom they see there, where it is not whose case it is. */
	withName: string | null;
	/** Whether it is off where nothing else is known than that its officer is away: neither what others lead, nor what is in another diary. */
	isOfOfficer: boolean;
}

/** What can still be moved or cancelled of a day: of an officer and those for whom they cover, or of a manager's whole team. */
export async function readDayToChange(
	connection: Connection,
	reaching: Reaching,
	day: LocalDate,
	now: Instant,
	filter: DayFilter = { office: null, kind: null }
): Promise<AppointmentOfDay[]> {
	const rows = await connection
		.selectFrom('appointments')
		.innerJoin('people', 'people.id', 'appointments.person_id')
		.innerJoin('practitioners', 'practitioners.id', 'people.practitioner_id')
		.where('people.practitioner_id', 'in', practitionersInReach(connection, reaching))
		.where('people.died_on', 'is', null)
		.where('appointments.starts_at', '>=', instantAt(day, 0, 0))
		.where('appointments.starts_at', '<', instantAt(addDays(day, 1), 0, 0))
		.select([
			'appointments.id',
			'appointments.person_id',
			'appointments.appointment_kind',
			'appointments.starts_at',
			'appointments.place',
			'appointments.with_name',
			'appointments.cancelled',
			'appointments.outcome_code',
			'people.forename',
			'people.surname',
			'practitioners.forename as officer_forename',
			'practitioners.surname as officer_surname'
		])
		.orderBy('appointments.starts_at')
		.orderBy('people.id')
		.orderBy('appointments.id')
		.execute();
	const open = rows.filter((row) => {
		const { appointment_kind: appointmentKind, starts_at: startsAt, outcome_code: code } = row;
		const appointment = {
			appointmentKind,
			startsAt,
			outcome: code === null ? null : { code, reason: null },
			cancelled: row.cancelled === 1,
			place: row.place === null ? null : fromJson(row.place)
		};
		return canChangeWithDay(appointment, now) && isOfDay(appointment, filter);
	});
	const people = [...new Set(open.map((row) => row.person_id))];
	const handedOnOf = await readAllHandedOn(connection, people);
	return open.map((row) => ({
		id: row.id,
		personId: row.person_id,
		personName: fullName(row),
		...withWhom(row, whoSees(realName(row.with_name), day, handedOnOf(row.person_id))),
		appointmentKind: row.appointment_kind,
		startsAt: row.starts_at
	}));
}

interface RowOfDay {
	appointment_kind: AppointmentKind;
	officer_forename: string;
	officer_surname: string;
}

/** @param seen whom their person sees there; null where nobody is named */
function withWhom(
	row: RowOfDay,
	seen: string | null
): Pick<AppointmentOfDay, 'officerName' | 'withName' | 'isOfOfficer'> {
	const officerName = fullName({ forename: row.officer_forename, surname: row.officer_surname });
	const withName = seen === officerName ? null : seen;
	const isLedByOfficer = ownKinds.some((kind) => kind === row.appointment_kind);
	return { officerName, withName, isOfOfficer: isLedByOfficer && withName === null };
}
