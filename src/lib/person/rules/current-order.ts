import type { RecordOf } from '#lib/domain/snapshot/records.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';

/** The order whose rules are shown: the one that runs and began last, else the last there was. */
export function currentOrder(
	orders: readonly RecordOf<'order'>[],
	today: LocalDate
): RecordOf<'order'> | undefined {
	return orders.find(({ endDate }) => endDate === null || endDate >= today) ?? orders[0];
}
