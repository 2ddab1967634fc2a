import type { Database } from '#lib/server/db/database.ts';

/** The bookings that begin at another time than their appointments do: none, or a diary would not be found whole. */
export function bookingsApart({ kysely }: Database) {
	return kysely
		.selectFrom('bookings')
		.innerJoin('appointments', (join) =>
			join
				.onRef('appointments.person_id', '=', 'bookings.person_id')
				.onRef('appointments.id', '=', 'bookings.appointment_id')
		)
		.whereRef('appointments.starts_at', '!=', 'bookings.starts_at')
		.select(['bookings.id', 'bookings.starts_at', 'appointments.starts_at as begins'])
		.execute();
}
