import { fullName } from '#lib/domain/people/full-name.ts';
import { isFoundBy } from '#lib/domain/people/name-order.ts';
import type { Connection } from '#lib/server/db/database.ts';

export interface CaseloadEntry {
	id: string;
	/** Case reference number of the national case system. */
	crn: string;
	name: string;
	forename: string;
	surname: string;
	preferredName: string;
	language: 'en' | 'cy';
	/** The court's own name of the order that began last. */
	orderTitle: string | null;
	nextAppointmentAt: number | null;
}

/** One practitioner's cases, by surname, at a glance. */
export async function readCaseload(
	connection: Connection,
	practitionerId: string,
	now: number
): Promise<CaseloadEntry[]> {
	const rows = await connection
		.selectFrom('people')
		.where('people.practitioner_id', '=', practitionerId)
		.select(({ selectFrom }) => [
			'people.id',
			'people.crn',
			'people.forename',
			'people.surname',
			'people.preferred_name',
			'people.language',
			selectFrom('orders')
				.select('orders.title')
				.whereRef('orders.person_id', '=', 'people.id')
				.orderBy('orders.start_date', 'desc')
				.orderBy('orders.id')
				.limit(1)
				.as('order_title'),
			selectFrom('appointments')
				.select(({ fn }) => fn.min('appointments.starts_at').as('at'))
				.whereRef('appointments.person_id', '=', 'people.id')
				.where('appointments.starts_at', '>=', now)
				.where('appointments.cancelled', '=', 0)
				.as('next_at')
		])
		.orderBy('people.sort_name')
		.orderBy('people.id')
		.execute();
	return rows.map((row) => ({
		id: row.id,
		crn: row.crn,
		name: fullName(row),
		forename: row.forename,
		surname: row.surname,
		preferredName: row.preferred_name,
		language: row.language,
		orderTitle: row.order_title,
		nextAppointmentAt: row.next_at
	}));
}

/** Those whose names or case reference number hold every word of the search, whatever its accents, capitals and apostrophes. */
export function searchCaseload(entries: CaseloadEntry[], search: string): CaseloadEntry[] {
	return entries.filter((entry) => isFoundBy(search, entry, entry.preferredName, entry.crn));
}
