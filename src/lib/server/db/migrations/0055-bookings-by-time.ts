import type { AnyDatabase } from './building.ts';

/**
 * When what was booked begins stands with the booking too: an officer's diary is looked through before each booking, and without it all
 * that they ever booked was. It never changes, as another time is another appointment and no import moves what was booked here.
 */
export async function up(database: AnyDatabase): Promise<void> {
	await database.schema
		.alterTable('bookings')
		.addColumn('starts_at', 'bigint', (column) => column.notNull().defaultTo(0))
		.execute();
	await database
		.updateTable('bookings')
		.set(({ fn, lit, selectFrom }) => ({
			starts_at: fn.coalesce(
				selectFrom('appointments')
					.select('appointments.starts_at')
					.whereRef('appointments.person_id', '=', 'bookings.person_id')
					.whereRef('appointments.id', '=', 'bookings.appointment_id'),
				lit(0)
			)
		}))
		.execute();
	await database.schema.dropIndex('bookings_by_officer').execute();
	await database.schema
		.createIndex('bookings_by_officer')
		.on('bookings')
		.columns(['officer_id', 'starts_at'])
		.execute();
}
