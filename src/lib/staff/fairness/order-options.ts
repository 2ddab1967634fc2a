import { ranOn } from '#lib/domain/compliance/running-orders.ts';
import type { RecordOf } from '#lib/domain/snapshot/records.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import type { StaffText } from '#lib/i18n/staff/en.ts';
import type { Option } from '#lib/ui/forms/option.ts';

/** The orders that ran on a day, each by its kind, with the court's own name for it and its first day. */
export function orderOptions(
	orders: readonly RecordOf<'order'>[],
	day: LocalDate,
	text: StaffText,
	language: 'en' | 'cy'
): Option<string>[] {
	return orders
		.filter((order) => ranOn(order, day))
		.map(({ id, orderKind, title, startDate }) => ({
			value: id,
			label: text.vocabulary.orderKind[orderKind],
			hint: startDate === null ? title : text.orders.titleFrom(title, formatDate(language, startDate, ''))
		}));
}

/** "Under: Community order", of what belongs to one of several orders; null where it is not said or there are not several. */
export function namesUnder(
	several: readonly RecordOf<'order'>[],
	orderId: string | null | undefined,
	text: StaffText
): string | null {
	const order = several.find(({ id }) => id === orderId);
	return order ? text.orders.under(`${text.vocabulary.orderKind[order.orderKind]} (${order.title})`) : null;
}
