import { standsNow } from '#lib/domain/appointments/in-place-of.ts';
import type { WaitingObstacle } from '#lib/domain/attention/waiting.ts';
import { saidOfAppointment } from '#lib/domain/reports/said-of-appointment.ts';
import type { Instant } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { fromJson } from '#lib/server/db/json.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { readPlaces } from '#lib/server/projection/appointments/places.ts';

type Open = Pick<
	Row<'obstacles'>,
	'id' | 'person_id' | 'about_kind' | 'about_id' | 'state' | 'tapped_at' | 'received_at' | 'clock'
> & { answers: readonly { at: Instant }[] };

/** What of an appointment says how urgent a report about it is. */
type Urgency = NonNullable<WaitingObstacle['appointment']>;

/**
 * Of open reports about an appointment that was moved and with which they went along: that which stands in its place by now. Null for all
 * others. However many there are, the queries are as many.
 */
export async function whereMoved(
	connection: Connection,
	reports: readonly Open[]
): Promise<(report: { id: string; person_id: string }) => Urgency | null> {
	const about = reports.filter((report) => report.about_kind === 'appointment');
	const placesOf = await readPlaces(
		connection,
		about.map((report) => report.person_id)
	);
	const moved = new Map<string, string>();
	for (const report of about) {
		const places = placesOf(report.person_id);
		const now = standsNow(report.about_id ?? '', places);
		if (now !== report.about_id && saidOfAppointment([toldIn(report)], now, places).length > 0)
			moved.set(keyOf(report), now);
	}
	const rows = await readUrgency(
		connection,
		about.filter((report) => moved.has(keyOf(report))).map((report) => report.person_id),
		[...new Set(moved.values())]
	);
	const receivedAt = new Map(about.map((report) => [keyOf(report), report.received_at]));
	return (report) => {
		const now = moved.get(keyOf(report));
		const own = rows.filter((row) => row.person_id === report.person_id && row.id === now);
		const [first] = own;
		if (!first) return null;
		// Decided before this was said, an event does not wait in its place.
		const isOpen = ({ event_id, decided_at }: (typeof own)[number]) =>
			event_id !== null && !(decided_at !== null && decided_at < (receivedAt.get(keyOf(report)) ?? 0));
		return { startsAt: first.starts_at, accountDueOn: first.account_due_on, isInEvent: own.some(isOpen) };
	};
}

/** Two people's can have the same id. */
const keyOf = ({ id, person_id }: { id: string; person_id: string }) => `${person_id} ${id}`;

function toldIn({ id, about_id, state, tapped_at, received_at, clock, answers }: Open) {
	return {
		id,
		about: { kind: 'appointment' as const, id: about_id ?? '' },
		state,
		tappedAt: tapped_at,
		receivedAt: received_at,
		clock: clock === null ? null : fromJson(clock),
		answers
	};
}

/** Once for each event about it; once without where there is none. */
async function readUrgency(connection: Connection, people: readonly string[], ids: readonly string[]) {
	if (ids.length === 0) return [];
	return connection
		.selectFrom('appointments')
		.leftJoin('compliance_events', (join) =>
			join
				.onRef('compliance_events.person_id', '=', 'appointments.person_id')
				.onRef('compliance_events.appointment_id', '=', 'appointments.id')
		)
		.leftJoin('decisions', (join) =>
			join
				.onRef('decisions.person_id', '=', 'compliance_events.person_id')
				.onRef('decisions.event_id', '=', 'compliance_events.id')
				.on('decisions.state', '=', 'in_effect')
				.on('decisions.outcome', '!=', 'more_time')
		)
		.where('appointments.person_id', 'in', [...new Set(people)])
		.where('appointments.id', 'in', ids)
		.select([
			'appointments.id',
			'appointments.person_id',
			'appointments.starts_at',
			'appointments.account_due_on',
			'compliance_events.id as event_id',
			'decisions.at as decided_at'
		])
		.execute();
}
