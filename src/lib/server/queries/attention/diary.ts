import type { DiaryEntry, LastOutcome, ReportBefore } from '#lib/domain/attention/diary.ts';
import { inTimeOrder } from '#lib/domain/attention/diary.ts';
import { meetingPlace } from '#lib/domain/appointments/meeting-place.ts';
import { saidOfAppointment } from '#lib/domain/reports/said-of-appointment.ts';
import { addDays, instantAt, localDate, type Instant } from '#lib/domain/time/local-date.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { fromJson } from '#lib/server/db/json.ts';
import { practitionersInReach, type Reaching } from '#lib/server/queries/access/reach.ts';
import { named } from '#lib/server/queries/people/waiting-person.ts';
import { reportsOnAppointments } from '#lib/server/queries/reports/reports-on-appointments.ts';

/**
 * The appointments of today of this practitioner's cases, in the order in which they begin. A day begins and ends by the clocks
 * here, also when they change. Nobody is to meet somebody who has died.
 */
export async function readDiary(
	connection: Connection,
	reaching: Reaching,
	now: Instant
): Promise<DiaryEntry[]> {
	const today = localDate(now);
	const rows = await appointmentsOf(connection, reaching)
		.where('appointments.starts_at', '>=', instantAt(today, 0, 0))
		.where('appointments.starts_at', '<', instantAt(addDays(today, 1), 0, 0))
		.execute();
	const people = [...new Set(rows.map((row) => row.person_id))];
	const reportBefore = await reportsBefore(connection, rows);
	const last = await lastOutcomes(connection, people, instantAt(today, 0, 0));
	return inTimeOrder(
		rows.map((row) => ({
			...entryOf(row),
			report: reportBefore(row),
			last: last.get(row.person_id) ?? null
		}))
	);
}

/** One appointment of whatever day, as it is now; null where it is nobody's whom this practitioner works with. */
export async function readDiaryEntry(
	connection: Connection,
	reaching: Reaching,
	{ personId, id }: { personId: string; id: string }
): Promise<DiaryEntry | null> {
	const row = await appointmentsOf(connection, reaching)
		.where('appointments.person_id', '=', personId)
		.where('appointments.id', '=', id)
		.executeTakeFirst();
	return row ? { ...entryOf(row), report: null, last: null } : null;
}

function appointmentsOf(connection: Connection, reaching: Reaching) {
	return connection
		.selectFrom('appointments')
		.innerJoin('people', 'people.id', 'appointments.person_id')
		.where('people.practitioner_id', 'in', practitionersInReach(connection, reaching))
		.where('people.died_on', 'is', null)
		.select([
			'appointments.id',
			'appointments.person_id',
			'appointments.appointment_kind',
			'appointments.starts_at',
			'appointments.ends_at',
			'appointments.place',
			'appointments.place_to_agree',
			'appointments.telephone',
			'appointments.reply',
			'appointments.outcome_code',
			'appointments.outcome_reason',
			'appointments.came_late',
			'appointments.cancelled',
			...named
		]);
}

type AppointmentRow = Awaited<ReturnType<ReturnType<typeof appointmentsOf>['execute']>>[number];

function entryOf(row: AppointmentRow): Omit<DiaryEntry, 'report' | 'last'> {
	const place = row.place === null ? null : fromJson(row.place);
	return {
		id: row.id,
		personId: row.person_id,
		personName: fullName(row),
		appointmentKind: row.appointment_kind,
		startsAt: row.starts_at,
		endsAt: row.ends_at,
		place: meetingPlace({ appointmentKind: row.appointment_kind, place })?.name ?? null,
		placeToAgree: row.place_to_agree === 1,
		telephone: row.telephone,
		reply: row.reply,
		outcome: row.outcome_code === null ? null : { code: row.outcome_code, reason: row.outcome_reason },
		cameLate: row.came_late === 1,
		cancelled: row.cancelled === 1
	};
}

/** What was reported about each of these appointments, or those in whose place it stands, and not taken back: the latest to arrive. */
async function reportsBefore(
	connection: Connection,
	rows: readonly Pick<AppointmentRow, 'id' | 'person_id' | 'starts_at'>[]
): Promise<(row: (typeof rows)[number]) => ReportBefore | null> {
	const one = ({ person_id: personId, id, starts_at: startsAt }: (typeof rows)[number]) => ({
		personId,
		id,
		startsAt
	});
	const said = await reportsOnAppointments(connection, rows.map(one));
	return (row) => {
		const { obstacles, appointments } = said(one(row));
		const latest = saidOfAppointment(obstacles, row.id, appointments)
			.toSorted((a, b) => (a.receivedAt ?? 0) - (b.receivedAt ?? 0))
			.at(-1);
		if (!latest) return null;
		const { id, categories, wanted, message } = latest;
		return { id, categories, wanted, ...(message && { inMessage: true }) };
	};
}

/** How the last appointment before today went, for each of these people. */
async function lastOutcomes(
	connection: Connection,
	people: readonly string[],
	before: Instant
): Promise<Map<string, LastOutcome>> {
	if (people.length === 0) return new Map();
	const rows = await connection
		.selectFrom('appointments')
		.select(['person_id', 'starts_at', 'outcome_code', 'came_late'])
		.where('person_id', 'in', people)
		.where('starts_at', '=', ({ selectFrom }) =>
			selectFrom('appointments as earlier')
				.select(({ fn }) => fn.max('earlier.starts_at').as('at'))
				.whereRef('earlier.person_id', '=', 'appointments.person_id')
				.where('earlier.starts_at', '<', before)
				.where('earlier.outcome_code', 'is not', null)
		)
		.where('outcome_code', 'is not', null)
		.orderBy('id')
		.execute();
	return new Map(
		rows.flatMap((row) =>
			row.outcome_code === null
				? []
				: [
						[
							row.person_id,
							{ code: row.outcome_code, cameLate: row.came_late === 1, startsAt: row.starts_at }
						] as const
					]
		)
	);
}

/** Whether anybody's case is this practitioner's to work on. */
export async function hasCases(connection: Connection, reaching: Reaching): Promise<boolean> {
	const found = await connection
		.selectFrom('people')
		.select('id')
		.where('practitioner_id', 'in', practitionersInReach(connection, reaching))
		.limit(1)
		.executeTakeFirst();
	return found !== undefined;
}
