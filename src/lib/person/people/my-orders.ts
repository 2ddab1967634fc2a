import { ranOn, runningOrders } from '#lib/domain/people/running-orders.ts';
import type { OrderKind } from '#lib/domain/people/vocabulary.ts';
import type { RecordOf } from '#lib/domain/records/records.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';

type Order = RecordOf<'order'>;

/** An order of which it is told what can follow; `id` is null where none is on record. */
export interface OrderToFollow {
	id: string | null;
	orderKind: OrderKind;
}

/**
 * The orders under which something can follow. From one that has ended nothing does; where none is on record yet, only what
 * holds for everybody is told.
 */
export function laddersFor(orders: readonly Order[], today: LocalDate): OrderToFollow[] {
	if (orders.length === 0) return [{ id: null, orderKind: 'other' }];
	const running = runningOrders(orders, today);
	return running.length > 0 ? running : orders.filter((order) => ranOn(order, today)).slice(0, 1);
}

/** The kinds of order whose texts are read: of those that run, else of the last there was. */
export function kindsToRead(orders: readonly Order[], today: LocalDate): OrderKind[] {
	const ladders = laddersFor(orders, today);
	return [...new Set((ladders.length > 0 ? ladders : orders.slice(0, 1)).map(({ orderKind }) => orderKind))];
}
