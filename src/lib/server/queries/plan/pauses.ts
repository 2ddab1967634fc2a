import type { WaitingPause } from '#lib/domain/attention/waiting.ts';
import type { AppointmentRecord } from '#lib/domain/appointments/record.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import { isLookDue, openPause } from '#lib/domain/plan/pauses.ts';
import { haveAllEnded } from '#lib/domain/people/running-orders.ts';
import type { PauseBefore, PlanPause } from '#lib/domain/plan/record.ts';
import { addDays, instantAt, localDate, type LocalDate } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { fromJson } from '#lib/server/db/json.ts';
import { readHandedOn } from '#lib/server/projection/appointments/beside.ts';
import { appointmentRecord } from '#lib/server/projection/appointments/record-of-row.ts';
import { planPause } from '#lib/server/projection/plan/record-of-row.ts';
import { named, waiting } from '#lib/server/queries/people/waiting-person.ts';
import { practitionersInReach, type Reaching } from '#lib/server/queries/access/reach.ts';

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
	/**
	 * What is in the calendar from today until the open pause is looked at again, or, where that is due, for as long as a pause may
	 * last: a pause moves none of it.
	 */
	appointments: AppointmentRecord[];
}

/**
 * The pauses of a case of this practitioner's; none of anybody else's.
 * @param longestDays `pauseLongestDays` of the area
 */
export async function readPausesFor(
	connection: Connection,
	reaching: Reaching,
	personId: string,
	longestDays: number,
	now: number
): Promise<PausesForOfficer> {
	const rows = await connection
		.selectFrom('plan_pauses')
		.innerJoin('people', 'people.id', 'plan_pauses.person_id')
		.selectAll('plan_pauses')
		.where('people.id', '=', personId)
		.where('people.practitioner_id', 'in', practitionersInReach(connection, reaching))
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
	const whose = { reaching, personId };
	return {
		open,
		over: pauses.filter((pause) => pause !== open),
		appointments: open ? await comingWithin(connection, whose, stretchOf(open, longestDays, now)) : []
	};
}

function stretchOf(open: PlanPause, longestDays: number, now: number): { from: number; until: number } {
	const today = localDate(now);
	const lastDay = isLookDue(open, today) ? addDays(today, longestDays) : open.lookAgainOn;
	return { from: Math.max(now, instantAt(open.startsOn, 0, 0)), until: instantAt(lastDay, 24, 0) };
}

async function comingWithin(
	connection: Connection,
	{ reaching, personId }: { reaching: Reaching; personId: string },
	{ from, until }: { from: number; until: number }
): Promise<AppointmentRecord[]> {
	const rows = await connection
		.selectFrom('appointments')
		.innerJoin('people', 'people.id', 'appointments.person_id')
		.selectAll('appointments')
		.where('people.id', '=', personId)
		.where('people.practitioner_id', 'in', practitionersInReach(connection, reaching))
		.where('appointments.starts_at', '>', from)
		.where('appointments.starts_at', '<', until)
		.where('appointments.cancelled', '=', 0)
		.orderBy('appointments.starts_at')
		.orderBy('appointments.id')
		.execute();
	const officers = await readHandedOn(connection, personId);
	return rows.map((row) => appointmentRecord(row, { officers }));
}

/**
 * Pauses of this practitioner's cases that were to be looked at again by today: one item each, from that day on. Where every order
 * has ended, nothing is left to look at.
 */
export async function readWaitingPauses(
	connection: Connection,
	reaching: Reaching,
	today: LocalDate
): Promise<WaitingPause[]> {
	const rows = await connection
		.selectFrom('plan_pauses')
		.innerJoin('people', 'people.id', 'plan_pauses.person_id')
		.select(['plan_pauses.id', 'person_id', 'reason', 'look_again_on', ...named])
		.where('people.practitioner_id', 'in', practitionersInReach(connection, reaching))
		.where('ended_on', 'is', null)
		.where('look_again_on', '<=', today)
		.orderBy('look_again_on')
		.orderBy('plan_pauses.id')
		.execute();
	const ended = await whoseOrdersEnded(
		connection,
		rows.map(({ person_id }) => person_id),
		today
	);
	const due = rows.filter(({ person_id }) => !ended.has(person_id));
	return due.map((row) => ({
		kind: 'pause',
		...waiting(row, row.id, instantAt(row.look_again_on, 0, 0)),
		reason: row.reason,
		lookAgainOn: row.look_again_on
	}));
}

async function whoseOrdersEnded(
	connection: Connection,
	personIds: readonly string[],
	today: LocalDate
): Promise<Set<string>> {
	if (personIds.length === 0) return new Set();
	const rows = await connection
		.selectFrom('orders')
		.select(['person_id', 'start_date', 'end_date', 'ended_on'])
		.where('person_id', 'in', personIds)
		.execute();
	const dates = rows.map((row) => ({
		personId: row.person_id,
		startDate: row.start_date,
		endDate: row.end_date,
		endedOn: row.ended_on
	}));
	const ofPerson = Map.groupBy(dates, ({ personId }) => personId);
	return new Set(personIds.filter((id) => haveAllEnded(ofPerson.get(id) ?? [], today)));
}

/** Whom a person is told to keep in touch with, as their phone says it. */
export async function readOfficerOf(
	connection: Connection,
	reaching: Reaching,
	personId: string
): Promise<{ name: string; telephone: string | null } | null> {
	const found = await connection
		.selectFrom('people')
		.innerJoin('practitioners', 'practitioners.id', 'people.practitioner_id')
		.select(['practitioners.forename', 'practitioners.surname', 'practitioners.telephone'])
		.where('people.id', '=', personId)
		.where('people.practitioner_id', 'in', practitionersInReach(connection, reaching))
		.executeTakeFirst();
	return found ? { name: fullName(found), telephone: found.telephone } : null;
}
