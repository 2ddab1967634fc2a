import { canChangeWithDay, isOfDay, type DayFilter } from '#lib/domain/appointments/day-to-change.ts';
import type { AppointmentKind } from '#lib/domain/appointments/vocabulary.ts';
import { realName } from '#lib/domain/people/placeholder.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import { addDays, instantAt, type Instant, type LocalDate } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { fromJson } from '#lib/server/db/json.ts';
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
		.select(({ exists, selectFrom }) =>
			exists(
				selectFrom('officer_changes')
					.select('officer_changes.from_name')
					.whereRef('officer_changes.person_id', '=', 'appointments.person_id')
					.whereRef('officer_changes.from_name', '=', 'appointments.with_name')
			).as('with_former_officer')
		)
		.orderBy('appointments.starts_at')
		.orderBy('people.id')
		.orderBy('appointments.id')
		.execute();
	return rows
		.filter((row) => {
			const { appointment_kind: appointmentKind, starts_at: startsAt, outcome_code: code } = row;
			const appointment = {
				appointmentKind,
				startsAt,
				outcome: code === null ? null : { code, reason: null },
				cancelled: row.cancelled === 1,
				place: row.place === null ? null : fromJson(row.place)
			};
			return canChangeWithDay(appointment, now) && isOfDay(appointment, filter);
		})
		.map((row) => ({
			id: row.id,
			personId: row.person_id,
			personName: fullName(row),
			...withWhom(row),
			appointmentKind: row.appointment_kind,
			startsAt: row.starts_at
		}));
}

interface Seen {
	appointment_kind: AppointmentKind;
	with_name: string | null;
	/** SQLite answers 0 or 1. */
	with_former_officer: unknown;
	officer_forename: string;
	officer_surname: string;
}

/** What stands with an officer who had the case before is with whoever has it now (`who-sees.ts`). */
function withWhom(row: Seen): Pick<AppointmentOfDay, 'officerName' | 'withName' | 'isOfOfficer'> {
	const officerName = fullName({ forename: row.officer_forename, surname: row.officer_surname });
	const name = realName(row.with_name);
	const withName = name === officerName || Boolean(row.with_former_officer) ? null : name;
	const isLedByOfficer = ownKinds.some((kind) => kind === row.appointment_kind);
	return { officerName, withName, isOfOfficer: isLedByOfficer && withName === null };
}
