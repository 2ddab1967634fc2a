import type { ChangeDay } from '#lib/domain/appointments/booking.ts';
import { clashesOf, type Clash } from '#lib/domain/appointments/clashes.ts';
import { slotAt, type Slot } from '#lib/domain/appointments/series.ts';
import { clockTimeAt, type LocalDate } from '#lib/domain/time/local-date.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import type { Connection } from '#lib/server/db/database.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { practitionersInReach, type Reaching } from '#lib/server/queries/access/reach.ts';
import { findOffice } from '#lib/server/queries/organisation/offices.ts';
import { placeNameOf, readClashFacts } from './clash-facts.ts';

/** One appointment of a day that is moved whole. */
export interface OfTheDay {
	personId: string;
	name: string;
	row: Row<'appointments'>;
	booking: Row<'bookings'> | undefined;
	/** In whose diary it stands; of what an import brought, whoever holds the case. */
	officerId: string | null;
	diedOn: LocalDate | null;
}

/** Those that are named and in reach, as they stand now. */
export async function readOfTheDay(
	connection: Connection,
	reaching: Reaching,
	named: ChangeDay['appointments']
): Promise<OfTheDay[]> {
	const found: OfTheDay[] = [];
	for (const { personId, appointmentId } of named) {
		const person = await connection
			.selectFrom('people')
			.select(['practitioner_id', 'died_on', 'forename', 'surname'])
			.where('id', '=', personId)
			.where('practitioner_id', 'in', practitionersInReach(connection, reaching))
			.executeTakeFirst();
		const row = await connection
			.selectFrom('appointments')
			.selectAll()
			.where('person_id', '=', personId)
			.where('id', '=', appointmentId)
			.executeTakeFirst();
		if (!person || !row) continue;
		const booking = await connection
			.selectFrom('bookings')
			.selectAll()
			.where('person_id', '=', personId)
			.where('appointment_id', '=', appointmentId)
			.executeTakeFirst();
		const officerId = booking ? booking.officer_id : person.practitioner_id;
		found.push({ personId, name: fullName(person), row, booking, officerId, diedOn: person.died_on });
	}
	return found;
}

/** The same time of the clock on another day, as long as before. */
export function slotOn(day: LocalDate, row: Pick<Row<'appointments'>, 'starts_at' | 'ends_at'>): Slot {
	const minutes = row.ends_at === null ? 60 : (row.ends_at - row.starts_at) / 60_000;
	return slotAt(day, clockTimeAt(row.starts_at), minutes);
}

/** What each of them meets on the other day. */
export async function dayClashes(
	connection: Connection,
	all: readonly OfTheDay[],
	day: LocalDate,
	now: number
): Promise<Clash[][]> {
	const except = all.map(({ personId, row }) => ({ personId, id: row.id }));
	const met: Clash[][] = [];
	for (const { personId, officerId, row } of all) {
		const slots = [slotOn(day, row)];
		const placeName = placeNameOf(row.place);
		const officeId = placeName === null ? null : await findOffice(connection, placeName);
		const toBook = { personId, officerId, officeId, placeName, slots, except, now };
		const facts = await readClashFacts(connection, toBook);
		met.push(clashesOf(slots, facts, { appointmentKind: row.appointment_kind }));
	}
	return met;
}
