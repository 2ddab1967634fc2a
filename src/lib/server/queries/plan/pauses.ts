import type { WaitingPause } from '#lib/domain/attention/waiting.ts';
import type { AppointmentRecord } from '#lib/domain/appointments/record.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import { openPause } from '#lib/domain/plan/pauses.ts';
import type { PauseBefore, PlanPause } from '#lib/domain/plan/record.ts';
import { instantAt, type LocalDate } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { fromJson } from '#lib/server/db/json.ts';
import { appointmentRecord } from '#lib/server/projection/appointments/record-of-row.ts';
import { planPause } from '#lib/server/projection/plan/record-of-row.ts';
import { named, waiting } from '#lib/server/queries/people/waiting-person.ts';

/** A pause as its officer works on it. */
export interface PauseForOfficer extends PlanPause {
	/** What `pause.change` and `pause.end` take as seen. */
	version: number;
	/** When it was written as it stands. */
	at: number;
	/** What it said before, the latest first. */
	before: PauseBefore[];
	endedBy: string | null;
}

export interface PausesForOfficer {
	open: PauseForOfficer | null;
	/** Those that are over, the latest first. */
	over: PauseForOfficer[];
	/** What is in the calendar from today until the open pause is looked at again: a pause moves none of it. */
	appointments: AppointmentRecord[];
}

/** The pauses of a case of this practitioner's; none of anybody else's. */
export async function readPausesFor(
	connection: Connection,
	practitionerId: string,
	personId: string,
	now: number
): Promise<PausesForOfficer> {
	const rows = await connection
		.selectFrom('plan_pauses')
		.innerJoin('people', 'people.id', 'plan_pauses.person_id')
		.selectAll('plan_pauses')
		.where('people.id', '=', personId)
		.where('people.practitioner_id', '=', practitionerId)
		.orderBy('plan_pauses.starts_on', 'desc')
		.orderBy('plan_pauses.at', 'desc')
		.orderBy('plan_pauses.id')
		.execute();
	const pauses = rows.map((row): PauseForOfficer => ({
		...planPause(row),
		version: row.version,
		at: row.at,
		before: fromJson(row.before).reverse(),
		endedBy: row.ended_by
	}));
	const open = openPause(pauses);
	return {
		open,
		over: pauses.filter((pause) => pause !== open),
		appointments: open ? await comingWithin(connection, practitionerId, personId, open, now) : []
	};
}

async function comingWithin(
	connection: Connection,
	practitionerId: string,
	personId: string,
	{ startsOn, lookAgainOn }: Pick<PlanPause, 'startsOn' | 'lookAgainOn'>,
	now: number
): Promise<AppointmentRecord[]> {
	const rows = await connection
		.selectFrom('appointments')
		.innerJoin('people', 'people.id', 'appointments.person_id')
		.selectAll('appointments')
		.where('people.id', '=', personId)
		.where('people.practitioner_id', '=', practitionerId)
		.where('appointments.starts_at', '>', Math.max(now, instantAt(startsOn, 0, 0)))
		.where('appointments.starts_at', '<', instantAt(lookAgainOn, 24, 0))
		.where('appointments.cancelled', '=', 0)
		.orderBy('appointments.starts_at')
		.orderBy('appointments.id')
		.execute();
	return rows.map((row) => appointmentRecord(row));
}

/** Pauses of this practitioner's cases that were to be looked at again by today: one item each, from that day on. */
export async function readWaitingPauses(
	connection: Connection,
	practitionerId: string,
	today: LocalDate
): Promise<WaitingPause[]> {
	const rows = await connection
		.selectFrom('plan_pauses')
		.innerJoin('people', 'people.id', 'plan_pauses.person_id')
		.select(['plan_pauses.id', 'person_id', 'reason', 'look_again_on', ...named])
		.where('people.practitioner_id', '=', practitionerId)
		.where('ended_on', 'is', null)
		.where('look_again_on', '<=', today)
		.orderBy('look_again_on')
		.orderBy('plan_pauses.id')
		.execute();
	return rows.map((row) => ({
		kind: 'pause',
		...waiting(row, row.id, instantAt(row.look_again_on, 0, 0)),
		reason: row.reason,
		lookAgainOn: row.look_again_on
	}));
}

/** Whom a person is told to keep in touch with, as their phone says it. */
export async function readOfficerOf(
	connection: Connection,
	practitionerId: string
): Promise<{ name: string; telephone: string | null } | null> {
	const found = await connection
		.selectFrom('practitioners')
		.select(['forename', 'surname', 'telephone'])
		.where('id', '=', practitionerId)
		.executeTakeFirst();
	return found ? { name: fullName(found), telephone: found.telephone } : null;
}
