import type { Connection } from '#lib/server/db/database.ts';
import type { Row } from '#lib/server/db/schema.ts';

/** What stands of an appointment beside its own row. */
export interface BesideAppointment {
	note?: Row<'session_notes'> | undefined;
	booking?: Row<'bookings'> | undefined;
	change?: Row<'appointment_changes'> | undefined;
}

/** Reads it for these appointments of one person. @returns it, by appointment */
export async function besideAppointments(
	connection: Connection,
	personId: string,
	ids: readonly string[]
): Promise<(id: string) => BesideAppointment> {
	const read = <Table extends 'session_notes' | 'bookings' | 'appointment_changes'>(table: Table) =>
		connection
			.selectFrom(table as 'bookings')
			.selectAll()
			.where('person_id', '=', personId)
			.where('appointment_id', 'in', [...ids])
			.execute() as unknown as Promise<Row<Table>[]>;
	const notes = await read('session_notes');
	const bookings = await read('bookings');
	const changes = await read('appointment_changes');
	return (id) => ({
		note: notes.find((each) => each.appointment_id === id),
		booking: bookings.find((each) => each.appointment_id === id),
		change: changes.find((each) => each.appointment_id === id)
	});
}
