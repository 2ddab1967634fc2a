import type { Actor } from '#lib/domain/access/actor.ts';
import type { Stops } from '#lib/domain/people/stops.ts';
import { hasEnded, lastEnd } from '#lib/domain/people/running-orders.ts';
import { localDate, type Instant, type LocalDate } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { practitionersInReach } from '#lib/server/queries/access/reach.ts';
import { allCustody, isInCustodyOn } from './stopped.ts';

/** Whether somebody has died or is in custody, for whoever holds the case or manages its team; null for anybody else. */
export async function readStops(
	connection: Connection,
	actor: Actor,
	personId: string,
	now: Instant
): Promise<Stops | null> {
	if (actor.role !== 'practitioner' && actor.role !== 'manager') return null;
	const person = await connection
		.selectFrom('people')
		.select(['people.died_on', 'people.death_recorded_by'])
		.where('people.id', '=', personId)
		.where('people.practitioner_id', 'in', practitionersInReach(connection, actor))
		.executeTakeFirst();
	if (!person) return null;
	const today = localDate(now);
	const current = (await allCustody(connection, personId)).find((period) => isInCustodyOn([period], today));
	return {
		diedOn: person.died_on,
		deathRecordedBy: person.death_recorded_by,
		inCustodySince: current?.from ?? null,
		orderEndedOn: await endOfOrders(connection, personId, today)
	};
}

/** The last day of the order that ended last; null while one runs, and where none is on record. */
async function endOfOrders(
	connection: Connection,
	personId: string,
	today: LocalDate
): Promise<LocalDate | null> {
	const orders = await connection
		.selectFrom('orders')
		.select(['start_date as startDate', 'end_date as endDate', 'ended_on as endedOn'])
		.where('person_id', '=', personId)
		.execute();
	return orders.some((order) => !hasEnded(order, today)) ? null : lastEnd(orders, today);
}
