import type { CaseloadEntry } from '#lib/domain/people/people-list.ts';
import { hasEnded, lastEnd, titleOfOrders, type OrderDates } from '#lib/domain/people/running-orders.ts';
import { localDate, type LocalDate } from '#lib/domain/time/local-date.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import { isPlaceholderName } from '#lib/domain/people/placeholder.ts';
import type { OrderKind } from '#lib/domain/people/vocabulary.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { practitionersInReach, type Reaching } from '#lib/server/queries/access/reach.ts';
import { whoIsInCustody } from '#lib/server/queries/people/stopped.ts';

/** The cases in somebody's reach, by surname, at a glance. However many they are, the queries are as many. */
export async function readCaseload(
	connection: Connection,
	reaching: Reaching,
	now: number
): Promise<CaseloadEntry[]> {
	const rows = await connection
		.selectFrom('people')
		.leftJoin('practitioners', 'practitioners.id', 'people.practitioner_id')
		.where('people.practitioner_id', 'in', practitionersInReach(connection, reaching))
		.select(({ selectFrom }) => [
			'people.id',
			'people.crn',
			'people.forename',
			'people.surname',
			'people.preferred_name',
			'people.language',
			'people.died_on',
			'practitioners.id as officer_id',
			'practitioners.forename as officer_forename',
			'practitioners.surname as officer_surname',
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
	const orders = Map.groupBy(await ordersOf(connection, reaching), ({ personId }) => personId);
	const today = localDate(now);
	const people = rows.map(({ id }) => id);
	const held = await whoIsInCustody(connection, people, today);
	return rows.map((row) => ({
		id: row.id,
		crn: row.crn,
		name: fullName(row),
		forename: row.forename,
		surname: row.surname,
		preferredName: row.preferred_name,
		language: row.language,
		...atAGlance(orders.get(row.id) ?? [], today),
		diedOn: row.died_on,
		inCustody: held.has(row.id),
		officer: officerOf(row),
		// Nobody waits for somebody who has died.
		nextAppointmentAt: row.died_on === null ? row.next_at : null
	}));
}

interface OfficerRow {
	officer_id: string | null;
	officer_forename: string | null;
	officer_surname: string | null;
}

function officerOf({ officer_id: id, officer_forename: forename, officer_surname: surname }: OfficerRow) {
	const name = fullName({ forename, surname });
	return id === null || name === '' || isPlaceholderName(name) ? null : { id, name };
}

interface OrderOnRecord extends OrderDates {
	personId: string;
	orderKind: OrderKind;
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
			'orders.order_kind as orderKind',
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
): Pick<CaseloadEntry, 'orderTitle' | 'orderKinds' | 'endedOn'> {
	const running = orders.filter((order) => !hasEnded(order, today));
	const kinds = (running.length > 0 ? running : orders).map(({ orderKind }) => orderKind);
	return {
		orderTitle: titleOfOrders(orders, today),
		orderKinds: [...new Set(kinds)],
		endedOn: running.length > 0 ? null : lastEnd(orders, today)
	};
}
