import type { BookAppointment } from '#lib/domain/appointments/booking.ts';
import { orderForEvent, type RunningOrder } from '#lib/domain/people/running-orders.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import { CommandRefused } from '#lib/server/commands/handling/handler.ts';
import type { PlanContext } from '#lib/server/commands/handling/person-in-reach.ts';
import { refusedAt } from '#lib/server/commands/handling/refused-at.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import type { Row } from '#lib/server/db/schema.ts';

type OfPerson = Pick<PlanContext, 'transaction' | 'personId'>;

/**
 * Whoever must come must do so under one order that runs on each of the days; of two, somebody says which.
 * @throws CommandRefused at `orderId`, where it is no duty under one order, or is said to be under an order that it does not serve
 */
export async function orderOf(
	{ transaction, personId }: OfPerson,
	{ orderId, requirementId, enforceable }: Pick<BookAppointment, 'orderId' | 'requirementId' | 'enforceable'>,
	days: readonly LocalDate[]
): Promise<string | null> {
	const served = await orderServed(transaction, personId, requirementId);
	if (orderId === null && !enforceable) return served;
	const orders = await ordersOf(transaction, personId);
	if (orderId !== null && !orders.some(({ id }) => id === orderId)) throw new CommandRefused('not_found');
	if (served !== null && orderId !== null && served !== orderId)
		throw refusedAt('requirement_of_other_order', 'orderId');
	const said = orderId ?? served;
	if (!enforceable) return said;
	const found = new Set<string>();
	for (const day of days) {
		const then = orderForEvent(orders, { chosen: orderId, linked: null, served }, day, day);
		if (then.refused !== null) throw refusedAt(then.refused, 'orderId');
		found.add(then.order.id);
	}
	// One order ran out and another followed: each of these would be filed under the wrong one.
	if (found.size > 1) throw refusedAt('order_not_known', 'orderId');
	return [...found][0] ?? said;
}

/**
 * A duty stays within its order when its day is changed with many others. Whose order nobody has said yet is asked when it
 * matters, as before: here is nowhere to say it.
 * @throws CommandRefused at `moveTo`, where its order does not run on the new day
 */
export async function refusePastOrder(
	{ transaction, personId }: OfPerson,
	row: Row<'appointments'>,
	{ on, moveTo }: { on: LocalDate; moveTo: LocalDate }
): Promise<void> {
	if (row.enforceable !== 1) return;
	const orders = await ordersOf(transaction, personId);
	const served = await orderServed(transaction, personId, row.requirement_id);
	const before = orderForEvent(orders, { chosen: null, linked: row.order_id, served }, on, on);
	const linked = before.refused === null ? before.order.id : row.order_id;
	const { refused } = orderForEvent(orders, { chosen: null, linked, served }, moveTo, moveTo);
	if (refused !== null && refused !== 'order_not_known') throw refusedAt(refused, 'moveTo');
}

async function ordersOf(transaction: Transaction, personId: string): Promise<RunningOrder[]> {
	const rows = await transaction
		.selectFrom('orders')
		.select(['id', 'order_kind', 'start_date', 'end_date', 'ended_on'])
		.where('person_id', '=', personId)
		.orderBy('id')
		.execute();
	return rows.map((row) => ({
		id: row.id,
		orderKind: row.order_kind,
		startDate: row.start_date,
		endDate: row.end_date,
		endedOn: row.ended_on
	}));
}

async function orderServed(
	transaction: Transaction,
	personId: string,
	requirementId: string | null
): Promise<string | null> {
	if (requirementId === null) return null;
	const found = await transaction
		.selectFrom('requirements')
		.select('order_id')
		.where('person_id', '=', personId)
		.where('id', '=', requirementId)
		.executeTakeFirst();
	if (!found) throw new CommandRefused('not_found');
	return found.order_id;
}
