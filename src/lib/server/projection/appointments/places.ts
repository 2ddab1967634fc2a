import type { Placed } from '#lib/domain/reports/said-of-appointment.ts';
import type { Connection } from '#lib/server/db/database.ts';

/**
 * Of the appointments of these people, those that were moved: in whose place each stands, and what moving it on answered. One query,
 * however many they are.
 */
export async function readPlaces(
	connection: Connection,
	people: readonly string[]
): Promise<(personId: string) => Placed[]> {
	const moves = people.length === 0 ? [] : await movesOf(connection, [...new Set(people)]);
	const places = new Map<string, Map<string, Placed>>();
	for (const { person_id: personId, movedFrom, at, reportId, ...each } of moves) {
		const own = places.get(personId) ?? new Map<string, Placed>();
		const here = { ...own.get(each.id), id: each.id, startsAt: each.startsAt };
		own.set(each.id, { ...here, booked: { movedFrom, at } });
		const before = { ...own.get(movedFrom), id: movedFrom, startsAt: each.beganAt };
		own.set(movedFrom, { ...before, changed: { reportId } });
		places.set(personId, own);
	}
	return (personId) => [...(places.get(personId)?.values() ?? [])];
}

function movesOf(connection: Connection, people: readonly string[]) {
	return connection
		.selectFrom('bookings')
		.innerJoin('appointments as here', (join) =>
			join.onRef('here.person_id', '=', 'bookings.person_id').onRef('here.id', '=', 'bookings.appointment_id')
		)
		.innerJoin('appointments as before', (join) =>
			join.onRef('before.person_id', '=', 'bookings.person_id').onRef('before.id', '=', 'bookings.moved_from')
		)
		.leftJoin('appointment_changes', (join) =>
			join
				.onRef('appointment_changes.person_id', '=', 'bookings.person_id')
				.onRef('appointment_changes.appointment_id', '=', 'bookings.moved_from')
		)
		.where('bookings.person_id', 'in', people)
		.select([
			'bookings.person_id',
			'here.id',
			'here.starts_at as startsAt',
			'before.id as movedFrom',
			'before.starts_at as beganAt',
			'bookings.at',
			'appointment_changes.report_id as reportId'
		])
		.execute();
}
