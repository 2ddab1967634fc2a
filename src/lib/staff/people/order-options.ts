import type { Language } from '#lib/domain/text/language.ts';
import { hasEnded, lastDayOf, ranOn } from '#lib/domain/people/running-orders.ts';
import type { RecordOf } from '#lib/domain/records/records.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import type { StaffText } from '#lib/i18n/catalogues/staff.en.ts';
import type { Option } from '#lib/ui/forms/option.ts';

/** The orders that ran on a day, each by its kind, with the court's own name for it and its first day. */
export function orderOptions(
	orders: readonly RecordOf<'order'>[],
	day: LocalDate,
	text: StaffText,
	language: Language
): Option<string>[] {
	return orders
		.filter((order) => ranOn(order, day))
		.map((order) => ({
			value: order.id,
			label: text.vocabulary.orderKind[order.orderKind],
			hint: titleFrom(order, text, language)
		}));
}

type NamedOrder = Pick<RecordOf<'order'>, 'orderKind' | 'title' | 'startDate' | 'endDate' | 'endedOn'>;

/** The court's own name of an order, with its first day where that is known: two of a kind can have the same name. */
function titleFrom({ title, startDate }: NamedOrder, text: StaffText, language: Language): string {
	return startDate === null ? title : text.orders.titleFrom(title, formatDate(language, startDate, ''));
}

/** An order in full: its kind, the court's own name for it, its first day, and that it has ended where it has. */
export function orderInFull(
	order: NamedOrder,
	today: LocalDate,
	text: StaffText,
	language: Language
): string {
	const name = `${text.vocabulary.orderKind[order.orderKind]} (${titleFrom(order, text, language)})`;
	const last = lastDayOf(order);
	return last !== null && hasEnded(order, today)
		? `${name}. ${text.orders.ended(formatDate(language, last, ''))}`
		: name;
}

/** "Under: Community order", of what belongs to one of several orders; null where it is not said or there are not several. */
export function namesUnder(
	several: readonly RecordOf<'order'>[],
	orderId: string | null | undefined,
	text: StaffText,
	language: Language
): string | null {
	const order = several.find(({ id }) => id === orderId);
	return order
		? text.orders.under(`${text.vocabulary.orderKind[order.orderKind]} (${titleFrom(order, text, language)})`)
		: null;
}
