import type { WaitingRecord } from '#lib/domain/attention/waiting.ts';
import { orderForEvent, type OrderDates } from '#lib/domain/people/running-orders.ts';
import type { OrderKind } from '#lib/domain/people/vocabulary.ts';
import { addDays, instantAt, localDate, type Instant } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { readComplianceSettings } from '#lib/server/queries/organisation/area-settings.ts';
import { named, waiting } from '#lib/server/queries/people/waiting-person.ts';
import { practitionersInReach, type Reaching } from '#lib/server/queries/access/reach.ts';

/**
 * What another system recorded and only this practitioner can explain: an outcome that we do not know, and a miss of which
 * nobody knows the order. Nothing has been opened. What is older than the area looks back is history and no news.
 */
export async function readWaitingRecords(
	connection: Connection,
	reaching: Reaching,
	now: Instant,
	since: Instant
): Promise<WaitingRecord[]> {
	const today = localDate(now);
	const found = await recorded(connection, reaching, now, since);
	const orders = await ordersOf(connection, [...new Set(found.map(({ person_id }) => person_id))]);
	return found.flatMap((row): WaitingRecord[] => {
		const about = { ...waiting(row, row.id, row.starts_at), startsAt: row.starts_at };
		if (row.outcome_words !== null)
			return [{ kind: 'record', ...about, asks: 'outcome_unknown', words: row.outcome_words }];
		const links = { chosen: null, linked: row.order_id, served: row.served };
		const held = orders.filter(({ personId }) => personId === row.person_id);
		const { refused } = orderForEvent(held, links, localDate(row.starts_at), today);
		return refused === 'order_not_known'
			? [{ kind: 'record', ...about, asks: 'order_unknown', words: '' }]
			: [];
	});
}

/** As far back as the area looks, for this practitioner's team. */
export async function lookBack(connection: Connection, reaching: Reaching, now: Instant): Promise<Instant> {
	const officer = await connection
		.selectFrom('practitioners')
		.select('team_id')
		.where('id', '=', reaching.practitionerId)
		.executeTakeFirst();
	const { recentMissDays } = await readComplianceSettings(connection, officer?.team_id ?? null);
	return instantAt(addDays(localDate(now), -recentMissDays), 0, 0);
}

function recorded(connection: Connection, reaching: Reaching, now: Instant, since: Instant) {
	return (
		connection
			.selectFrom('appointments')
			.innerJoin('people', 'people.id', 'appointments.person_id')
			.leftJoin('compliance_events', (join) =>
				join
					.onRef('compliance_events.appointment_id', '=', 'appointments.id')
					.onRef('compliance_events.person_id', '=', 'appointments.person_id')
			)
			.leftJoin('requirements', (join) =>
				join
					.onRef('requirements.id', '=', 'appointments.requirement_id')
					.onRef('requirements.person_id', '=', 'appointments.person_id')
			)
			.where('people.practitioner_id', 'in', practitionersInReach(connection, reaching))
			.where('compliance_events.id', 'is', null)
			.where('appointments.cancelled', '=', 0)
			.where('appointments.starts_at', '>=', since)
			.where('appointments.starts_at', '<=', now)
			// Only an outcome that we do not know has words of its own; said so that the index by outcome is of use.
			.where('appointments.outcome_code', 'in', ['other', 'failed_to_attend'])
			.where(({ and, eb, or }) =>
				or([
					eb('appointments.outcome_words', 'is not', null),
					and([
						eb('appointments.enforceable', '=', 1),
						eb('appointments.outcome_code', '=', 'failed_to_attend')
					])
				])
			)
			.select([
				'appointments.id',
				'appointments.person_id',
				'appointments.starts_at',
				'appointments.outcome_words',
				'appointments.order_id',
				'requirements.order_id as served',
				...named
			])
			.orderBy('appointments.starts_at')
			.orderBy('appointments.id')
			.execute()
	);
}

interface OrderOnRecord extends OrderDates {
	id: string;
	personId: string;
	orderKind: OrderKind;
}

function ordersOf(connection: Connection, people: readonly string[]): Promise<OrderOnRecord[]> {
	if (people.length === 0) return Promise.resolve([]);
	return connection
		.selectFrom('orders')
		.select([
			'id',
			'person_id as personId',
			'order_kind as orderKind',
			'start_date as startDate',
			'end_date as endDate',
			'ended_on as endedOn'
		])
		.where('person_id', 'in', people)
		.orderBy('id')
		.execute();
}
