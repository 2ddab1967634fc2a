import type { WaitingBooking, WaitingOutcome } from '#lib/domain/attention/waiting.ts';
import { runningOrders, type OrderDates } from '#lib/domain/people/running-orders.ts';
import type { OrderKind } from '#lib/domain/people/vocabulary.ts';
import { instantAt, localDate, type Instant, type LocalDate } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { practitionersInReach, type Reaching } from '#lib/server/queries/access/reach.ts';
import { whoIsInCustody } from '#lib/server/queries/people/stopped.ts';
import { named, waiting, type Named } from '#lib/server/queries/people/waiting-person.ts';

/**
 * Appointments of earlier days of which nobody has said how they went. Those of today stand in the diary.
 * @param since what is older is history and no news (docs/decisions/028-history-is-not-news.md)
 */
export async function readUnrecorded(
	connection: Connection,
	reaching: Reaching,
	{ since, today }: { since: Instant; today: LocalDate }
): Promise<WaitingOutcome[]> {
	const rows = await connection
		.selectFrom('appointments')
		.innerJoin('people', 'people.id', 'appointments.person_id')
		.where('people.practitioner_id', 'in', practitionersInReach(connection, reaching))
		.where('people.died_on', 'is', null)
		.where('appointments.starts_at', '>=', since)
		.where('appointments.starts_at', '<', instantAt(today, 0, 0))
		.where('appointments.outcome_code', 'is', null)
		.where('appointments.cancelled', '=', 0)
		.select([
			'appointments.id',
			'appointments.person_id',
			'appointments.starts_at',
			'appointments.appointment_kind',
			...named
		])
		.orderBy('appointments.starts_at')
		.orderBy('appointments.id')
		.execute();
	return rows.map((row) => ({
		kind: 'unrecorded',
		...waiting(row, row.id, row.starts_at),
		appointmentKind: row.appointment_kind,
		startsAt: row.starts_at
	}));
}

/**
 * Who has nothing in the book under an order that runs, since when they were last to come. Of nobody who has died or is in
 * custody.
 */
export async function readUnbooked(
	connection: Connection,
	reaching: Reaching,
	now: Instant
): Promise<WaitingBooking[]> {
	const today = localDate(now);
	const rows = (await ordersWithoutNext(connection, reaching, now)).filter(
		(row) => runningOrders([row], today).length > 0
	);
	const people = [...Map.groupBy(rows, ({ person_id }) => person_id)];
	const held = await whoIsInCustody(
		connection,
		people.map(([id]) => id),
		today
	);
	return people.flatMap(([id, [row, ...others]]): WaitingBooking[] => {
		if (row === undefined || held.has(id)) return [];
		const began = [row, ...others].flatMap(({ startDate }) => startDate ?? []).sort()[0] ?? today;
		return [
			{
				kind: 'unbooked',
				...waiting(row, id, row.last_at ?? instantAt(began, 0, 0)),
				lastAt: row.last_at
			}
		];
	});
}

interface OrderRow extends Named, OrderDates {
	orderKind: OrderKind;
	last_at: number | null;
}

/** The orders of whoever has no appointment to come, each with the last that there was. */
function ordersWithoutNext(connection: Connection, reaching: Reaching, now: Instant): Promise<OrderRow[]> {
	return connection
		.selectFrom('people')
		.innerJoin('orders', 'orders.person_id', 'people.id')
		.where('people.practitioner_id', 'in', practitionersInReach(connection, reaching))
		.where('people.died_on', 'is', null)
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('appointments')
						.select('appointments.id')
						.whereRef('appointments.person_id', '=', 'people.id')
						.where('appointments.starts_at', '>', now)
						.where('appointments.cancelled', '=', 0)
				)
			)
		)
		.select(({ selectFrom }) => [
			'people.id as person_id',
			...named,
			'orders.order_kind as orderKind',
			'orders.start_date as startDate',
			'orders.end_date as endDate',
			'orders.ended_on as endedOn',
			selectFrom('appointments')
				.select(({ fn }) => fn.max('appointments.starts_at').as('at'))
				.whereRef('appointments.person_id', '=', 'people.id')
				.where('appointments.starts_at', '<=', now)
				.where('appointments.cancelled', '=', 0)
				.as('last_at')
		])
		.orderBy('people.sort_name')
		.orderBy('people.id')
		.orderBy('orders.id')
		.execute();
}
