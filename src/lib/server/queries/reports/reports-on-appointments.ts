import { thoseBefore } from '#lib/domain/appointments/in-place-of.ts';
import type { RecordOf } from '#lib/domain/records/records.ts';
import { saidOfAppointment, type Placed } from '#lib/domain/reports/said-of-appointment.ts';
import type { Instant } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { readPlaces } from '#lib/server/projection/appointments/places.ts';
import { reportRecordOf, type AnswerRow } from '#lib/server/projection/reports/record-of-row.ts';

interface OfPerson {
	personId: string;
	id: string;
	/** Null where it cannot be read. */
	startsAt: Instant | null;
}

/** What one person said of an appointment and of those in whose place it stands, and how these follow each other. */
export interface SaidOfOne {
	obstacles: RecordOf<'obstacle'>[];
	appointments: Placed[];
}

/**
 * What people reported about these appointments of theirs, with what they were answered: whether that was in time is said in an event.
 * However many there are, the queries are as many.
 */
export async function reportsOnAppointments(
	connection: Connection,
	appointments: readonly OfPerson[]
): Promise<(one: OfPerson) => SaidOfOne> {
	const people = [...new Set(appointments.map(({ personId }) => personId))];
	const placesOf = await readPlaces(connection, people);
	const wayTo = ({ personId, id }: OfPerson) => [id, ...thoseBefore(id, placesOf(personId))];
	const reports = await reportsAboutAny(connection, people, [...new Set(appointments.flatMap(wayTo))]);
	return ({ personId, id, startsAt }) => ({
		obstacles: reports.filter((each) => each.personId === personId).map(({ report }) => report),
		appointments: [...placesOf(personId), ...(startsAt === null ? [] : [{ id, startsAt }])]
	});
}

/** Of each of these appointments the latest that was said of it and is not settled; null where nothing is. */
export async function openReportsOn(
	connection: Connection,
	appointments: readonly OfPerson[]
): Promise<(one: OfPerson) => string | null> {
	const said = await reportsOnAppointments(connection, appointments);
	return (one) => {
		const { obstacles, appointments: places } = said(one);
		const open = saidOfAppointment(obstacles, one.id, places).filter(({ state }) => state !== 'sorted');
		return open.toSorted((a, b) => (a.receivedAt ?? 0) - (b.receivedAt ?? 0)).at(-1)?.id ?? null;
	};
}

async function reportsAboutAny(
	connection: Connection,
	people: readonly string[],
	appointments: readonly string[]
): Promise<{ personId: string; report: RecordOf<'obstacle'> }[]> {
	if (appointments.length === 0) return [];
	const rows = await connection
		.selectFrom('obstacles')
		.selectAll()
		.where('person_id', 'in', people)
		.where('about_kind', '=', 'appointment')
		.where('about_id', 'in', appointments)
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
