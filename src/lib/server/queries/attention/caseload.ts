import type { Language } from '#lib/domain/text/language.ts';
import { hasEnded, lastEnd, titleOfOrders, type OrderDates } from '#lib/domain/people/running-orders.ts';
import { localDate, type LocalDate } from '#lib/domain/time/local-date.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import { isFoundBy } from '#lib/domain/people/name-order.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { practitionersInReach, type Reaching } from '#lib/server/queries/access/reach.ts';

export interface CaseloadEntry {
	id: string;
	/** Case reference number of the national case system. */
	crn: string;
	name: string;
	forename: string;
	surname: string;
	preferredName: string;
	language: Language;
	/** The court's own names of the orders that run, else of the last there was. */
	orderTitle: string | null;
	/** Where none of the orders runs any more: the last day of the one that ended last. */
	endedOn: LocalDate | null;
	diedOn: LocalDate | null;
	nextAppointmentAt: number | null;
}

/** One practitioner's cases, by surname, at a glance. */
export async function readCaseload(
	connection: Connection,
	reaching: Reaching,
	now: number
): Promise<CaseloadEntry[]> {
	const rows = await connection
		.selectFrom('people')
		.where('people.practitioner_id', 'in', practitionersInReach(connection, reaching))
		.select(({ selectFrom }) => [
			'people.id',
			'people.crn',
			'people.forename',
			'people.surname',
			'people.preferred_name',
			'people.language',
			'people.died_on',
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
	const orders = await ordersOf(connection, reaching);
	return rows.map((row) => ({
		id: row.id,
		crn: row.crn,
		name: fullName(row),
		forename: row.forename,
		surname: row.surname,
		preferredName: row.preferred_name,
		language: row.language,
		...atAGlance(
			orders.filter((order) => order.personId === row.id),
			localDate(now)
		),
		diedOn: row.died_on,
		// Nobody waits for somebody who has died.
		nextAppointmentAt: row.died_on === null ? row.next_at : null
	}));
}

interface OrderOnRecord extends OrderDates {
	personId: string;
	title: string;
}

/** Those that began last stand first. */
function ordersOf(connection: Connection, reaching: Reaching): Promise<OrderOnRecord[]> {
	return connection
		.selectFrom('orders')
		.innerJoin('people', 'people.id', 'orders.person_id')
		.select([
			'orders.person_id as personId',
			'orders.title',
			'orders.start_date as startDate',
			'orders.end_date as endDate',
			'orders.ended_on as endedOn'
		])
		.where('people.practitioner_id', 'in', practitionersInReach(connection, reaching))
		.orderBy('orders.start_date', 'desc')
		.orderBy('orders.id')
		.execute();
}

/** The orders that run, by name; where none does, the last and when it ended. */
function atAGlance(
	orders: readonly OrderOnRecord[],
	today: LocalDate
): Pick<CaseloadEntry, 'orderTitle' | 'endedOn'> {
	const isRunning = orders.some((order) => !hasEnded(order, today));
	return { orderTitle: titleOfOrders(orders, today), endedOn: isRunning ? null : lastEnd(orders, today) };
}

/** Those whose names or case reference number hold every word of the search, whatever its accents, capitals and apostrophes. */
export function searchCaseload(entries: CaseloadEntry[], search: string): CaseloadEntry[] {
	return entries.filter((entry) => isFoundBy(search, entry, entry.preferredName, entry.crn));
}
