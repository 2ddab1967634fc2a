import { createHash } from 'node:crypto';
import { begunBy, explainedByThen, termsOf, type ExplainedByThen } from '#lib/domain/compliance/explained.ts';
import type { ExplainedOrder } from '#lib/domain/compliance/explanation.ts';
import type { OrderRecord } from '#lib/domain/people/record.ts';
import { hasEnded } from '#lib/domain/people/running-orders.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import { readMeta } from '#lib/server/db/meta.ts';
import type { Connection } from '#lib/server/db/database.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { explanationRecord } from '#lib/server/projection/compliance/explanations.ts';
import { orderRows, requirementRows } from '#lib/server/queries/people/orders-of.ts';
import { orderRecord, requirementRecord } from '#lib/server/projection/people/record-of-row.ts';

/** The first day on which explanations are noted here: that of the release that brought them. */
export async function explanationsFrom(connection: Connection): Promise<LocalDate | null> {
	return (await readMeta(connection, 'explanationsFrom')) ?? null;
}

/**
 * What there is to explain to somebody today: their orders that have not ended, as they stand. Whose they are has been asked before.
 * @param explainedOn a day gone by on which it was: without what began after it
 */
export async function termsToExplain(
	connection: Connection,
	personId: string,
	today: LocalDate,
	explainedOn: LocalDate = today
): Promise<ExplainedOrder[]> {
	const orders = await orderRows(connection, personId);
	const requirements = await requirementRows(connection, personId);
	const then = <Begun extends { startDate: LocalDate | null }>(begun: Begun[]) =>
		explainedOn < today ? begunBy(begun, explainedOn) : begun;
	const rules = then(requirements.map(requirementRecord));
	return then(orders.map(orderRecord))
		.filter((order) => !hasEnded(order, today))
		.map((order) => termsOf(order, rules, today));
}

/** For a form: as which these stood when it was opened. */
export function markOfTerms(terms: readonly ExplainedOrder[]): string {
	return createHash('sha256').update(JSON.stringify(terms)).digest('hex').slice(0, 32);
}

/** What had been explained by the day of an event, under the order that it is under. */
export async function explainedBefore(
	connection: Connection,
	event: Pick<Row<'compliance_events'>, 'person_id' | 'order_id' | 'occurred_on'>,
	order: Pick<OrderRecord, 'startDate'> | null
): Promise<ExplainedByThen> {
	const rows = await connection
		.selectFrom('explanations')
		.selectAll()
		.where('person_id', '=', event.person_id)
		.where('withdrawn_at', 'is', null)
		.execute();
	const { order_id: orderId, occurred_on: occurredOn } = event;
	return explainedByThen(
		{ orderId, occurredOn },
		rows.map(explanationRecord),
		order,
		await explanationsFrom(connection)
	);
}
