import type { Actor } from '#lib/domain/access/actor.ts';
import { kindsMet, type ClashKind } from '#lib/domain/appointments/clash-kinds.ts';
import type { Instant } from '#lib/domain/time/local-date.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import type { ToldOfAppointment } from '#lib/domain/appointments/told-of-appointment.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { fromJson } from '#lib/server/db/json.ts';
import { readOffices } from '#lib/server/queries/organisation/offices.ts';

export interface BookingOptions {
	/** Open ones, by name. */
	offices: { id: string; name: string }[];
	/** Who holds the case first, and whoever books where that is somebody else. */
	officers: { id: string; name: string }[];
}

/** What an appointment of somebody in reach can be booked with. */
export async function readBookingOptions(
	connection: Connection,
	actor: Extract<Actor, { role: 'practitioner' }>,
	personId: string
): Promise<BookingOptions> {
	const offices = await readOffices(connection);
	const holder = await connection
		.selectFrom('people')
		.innerJoin('practitioners', 'practitioners.id', 'people.practitioner_id')
		.select(['practitioners.id', 'practitioners.forename', 'practitioners.surname'])
		.where('people.id', '=', personId)
		.executeTakeFirst();
	const officers = holder ? [{ id: holder.id, name: fullName(holder) }] : [];
	return {
		offices: offices.filter(({ closedAt }) => closedAt === null).map(({ id, name }) => ({ id, name })),
		officers: officers.some(({ id }) => id === actor.practitionerId)
			? officers
			: [...officers, { id: actor.practitionerId, name: actor.name }]
	};
}

/** With when an import first said so. */
export interface ToldOtherwise extends ToldOfAppointment {
	foundAt: Instant;
}

/** What an import last said otherwise of an appointment that was booked, moved or cancelled here; null where it agrees. */
export async function readToldOtherwise(
	connection: Connection,
	personId: string,
	appointmentId: string
): Promise<ToldOtherwise | null> {
	const found = await connection
		.selectFrom('appointment_differences')
		.select(['told', 'found_at'])
		.where('person_id', '=', personId)
		.where('appointment_id', '=', appointmentId)
		.executeTakeFirst();
	return found ? { ...fromJson(found.told), foundAt: found.found_at } : null;
}

/** What an appointment met when it was booked here, kind by kind; of which cases, nobody is told. */
export async function readClashesMet(
	connection: Connection,
	personId: string,
	appointmentId: string
): Promise<ClashKind[]> {
	const found = await connection
		.selectFrom('bookings')
		.select('clashes')
		.where('person_id', '=', personId)
		.where('appointment_id', '=', appointmentId)
		.executeTakeFirst();
	return found ? kindsMet(fromJson(found.clashes)) : [];
}
