import type { Place } from '#lib/domain/organisation/place.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import { fromJson } from '#lib/server/db/json.ts';

/** So far back in what was moved is an address looked for. */
const MOST_MOVES = 50;

/**
 * The place of this name with its address, where a form gives the name alone: that of the appointment which is moved, else of those
 * in whose place it stands (a call that was a visit before has none of its own), else of an office. Null where no address is known.
 */
export async function knownPlace(
	transaction: Transaction,
	appointment: { personId: string; id: string },
	name: string
): Promise<Place | null> {
	return (await placeBefore(transaction, appointment, name)) ?? (await placeOfOffice(transaction, name));
}

async function placeBefore(
	transaction: Transaction,
	{ personId, id }: { personId: string; id: string },
	name: string
): Promise<Place | null> {
	let at: string | null = id;
	for (let left = MOST_MOVES; at !== null && left > 0; left -= 1) {
		const row: { place: string | null; movedFrom: string | null } | undefined = await transaction
			.selectFrom('appointments')
			.leftJoin('bookings', (join) =>
				join
					.onRef('bookings.person_id', '=', 'appointments.person_id')
					.onRef('bookings.appointment_id', '=', 'appointments.id')
			)
			.select(['appointments.place', 'bookings.moved_from as movedFrom'])
			.where('appointments.person_id', '=', personId)
			.where('appointments.id', '=', at)
			.executeTakeFirst();
		const place: Place | null = row?.place ? fromJson(row.place) : null;
		if (place && isSameName(place.name, name) && hasAddress(place)) return place;
		at = row?.movedFrom ?? null;
	}
	return null;
}

/** An office by the name that was typed; where two have it, nobody knows which is meant. */
async function placeOfOffice(transaction: Transaction, typed: string): Promise<Place | null> {
	const offices = await transaction
		.selectFrom('offices')
		.select(['name', 'address', 'postcode'])
		.where('closed_at', 'is', null)
		.execute();
	const [office, ...others] = offices.filter(({ name }) => isSameName(name, typed));
	if (!office || others.length > 0) return null;
	return { name: office.name, lines: fromJson(office.address), postcode: office.postcode };
}

function hasAddress({ lines, postcode }: Place): boolean {
	return lines.some(Boolean) || !!postcode;
}

function isSameName(one: string, other: string): boolean {
	return one.trim().toLowerCase() === other.trim().toLowerCase();
}
