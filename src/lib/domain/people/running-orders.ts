import type { ErrorCode } from '#lib/domain/errors/codes.ts';
import type { OrderKind } from './vocabulary.ts';
import type { Identifier } from '#lib/domain/identifiers/identifier.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';

/** Of an order, what says when it runs. `endedOn`: it really ended then, whatever day had been expected. */
export interface OrderDates {
	startDate: LocalDate | null;
	endDate: LocalDate | null;
	endedOn?: LocalDate | null | undefined;
}

/** The last day of an order; null where none is known. */
export function lastDayOf({ endedOn, endDate }: OrderDates): LocalDate | null {
	return endedOn ?? endDate;
}

export function hasEnded(order: OrderDates, today: LocalDate): boolean {
	const last = lastDayOf(order);
	return last !== null && last < today;
}

/** Whether none of somebody's orders runs any more: what was planned under them is history, and waits for nobody. */
export function haveAllEnded(orders: readonly OrderDates[], today: LocalDate): boolean {
	return orders.length > 0 && orders.every((order) => hasEnded(order, today));
}

export function ranOn(order: OrderDates, day: LocalDate): boolean {
	return (order.startDate === null || order.startDate <= day) && !hasEnded(order, day);
}

/** The orders that run on a day and under which something can follow; of one that the law ended nothing does. */
export function runningOrders<Order extends OrderDates & { orderKind: OrderKind }>(
	orders: readonly Order[],
	today: LocalDate
): Order[] {
	return orders.filter((order) => order.orderKind !== 'post_sentence_supervision' && ranOn(order, today));
}

/** Whether the duties of an order may hold for somebody. Of whom no order is on record yet, they may. */
export function mayBeUnderOrder(
	orders: readonly (OrderDates & { orderKind: OrderKind })[],
	today: LocalDate
): boolean {
	return orders.length === 0 || runningOrders(orders, today).length > 0;
}

/** The last day of the order that ended last; null where none has. */
export function lastEnd(orders: readonly OrderDates[], today: LocalDate): LocalDate | null {
	const ends = orders.filter((order) => hasEnded(order, today)).flatMap((order) => lastDayOf(order) ?? []);
	return ends.sort().at(-1) ?? null;
}

/**
 * What somebody's orders are called in one line: those that have not ended, else the last there was; null where none is on
 * record.
 * @param orders the one that began last first
 */
export function titleOfOrders(
	orders: readonly (OrderDates & { title: string })[],
	today: LocalDate
): string | null {
	const running = orders.filter((order) => !hasEnded(order, today));
	const titles = (running.length > 0 ? running : orders.slice(0, 1)).map(({ title }) => title);
	return titles.length === 0 ? null : [...new Set(titles)].join(' · ');
}

/** What says under which order something happened; the first that is not null is believed. */
export interface OrderLinks {
	/** By the officer. */
	chosen: Identifier | null;
	/** By the case system, of the appointment. */
	linked: Identifier | null;
	/** By the requirement that the appointment serves. */
	served: Identifier | null;
}

export type RunningOrder = OrderDates & { id: Identifier; orderKind: OrderKind };

/**
 * The order under which an event opens today, or why none does. It is never guessed: where several ran and nothing says
 * which, or where the order that is named is not here, an officer says it (`order_not_known`).
 */
export function orderForEvent<Held extends RunningOrder>(
	orders: readonly Held[],
	{ chosen, linked, served }: OrderLinks,
	occurredOn: LocalDate,
	today: LocalDate
): { refused: null; order: Held } | { refused: ErrorCode } {
	const named = chosen ?? linked ?? served;
	if (named === null) return onlyOrder(orders, occurredOn, today);
	const order = orders.find(({ id }) => id === named);
	if (!order) return { refused: chosen === null ? 'order_not_known' : 'not_found' };
	return underOrder(order, occurredOn, today);
}

function onlyOrder<Held extends RunningOrder>(
	orders: readonly Held[],
	occurredOn: LocalDate,
	today: LocalDate
) {
	const then = orders.filter((order) => ranOn(order, occurredOn));
	const enforceable = runningOrders(then, occurredOn);
	const [order, another] = enforceable.length > 0 ? enforceable : then;
	if (!order) return { refused: 'no_order_then' as const };
	return another && enforceable.length > 0
		? { refused: 'order_not_known' as const }
		: underOrder(order, occurredOn, today);
}

function underOrder<Held extends RunningOrder>(order: Held, occurredOn: LocalDate, today: LocalDate) {
	if (!ranOn(order, occurredOn)) return { refused: 'no_order_then' as const };
	if (order.orderKind === 'post_sentence_supervision')
		return { refused: 'supervision_ended_by_law' as const };
	if (hasEnded(order, today)) return { refused: 'order_has_ended' as const };
	return { refused: null, order };
}
