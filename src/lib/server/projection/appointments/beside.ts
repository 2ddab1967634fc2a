import type { HandedOn } from '#lib/domain/appointments/who-sees.ts';
import { isPlaceholderName } from '#lib/domain/people/placeholder.ts';
import type { Connection } from '#lib/server/db/database.ts';
import type { Row } from '#lib/server/db/schema.ts';

/** What stands of an appointment beside its own row. */
export interface BesideAppointment {
	note?: Row<'session_notes'> | undefined;
	booking?: Row<'bookings'> | undefined;
	change?: Row<'appointment_changes'> | undefined;
	/** Who had the case, the first first. */
	officers?: readonly HandedOn[] | undefined;
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
	const officers = await readHandedOn(connection, personId);
	return (id) => ({
		note: notes.find((each) => each.appointment_id === id),
		booking: bookings.find((each) => each.appointment_id === id),
		change: changes.find((each) => each.appointment_id === id),
		officers
	});
}

/** Who had the case of one person, the first first. */
export async function readHandedOn(connection: Connection, personId: string): Promise<HandedOn[]> {
	return (await readAllHandedOn(connection, [personId]))(personId);
}

/** The same of some people together. @returns it, by person */
export async function readAllHandedOn(
	connection: Connection,
	people: readonly string[]
): Promise<(personId: string) => HandedOn[]> {
	if (people.length === 0) return () => [];
	const rows = await connection
		.selectFrom('officer_changes')
		.select(['person_id', 'from_name', 'to_name', 'since_on'])
		.where('person_id', 'in', [...people])
		.orderBy('at')
		.orderBy('id')
		.execute();
	const changes = Map.groupBy(rows, ({ person_id: personId }) => personId);
	return (personId) =>
		(changes.get(personId) ?? []).flatMap(({ from_name: from, to_name: to, since_on: since }) =>
			isPlaceholderName(to) ? [] : [{ from, to, since }]
		);
}
