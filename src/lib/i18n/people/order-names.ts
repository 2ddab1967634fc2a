import { runningOrders } from '#lib/domain/people/running-orders.ts';
import type { RecordOf } from '#lib/domain/records/records.ts';
import type { Language } from '#lib/domain/text/language.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import { orderTitles, titleFrom } from '#lib/policy/people/titles.ts';
import { formatDate } from '#lib/i18n/dates.ts';

type Order = RecordOf<'order'>;

/** What each order is called: by its kind, and by its first day too where another of the kind is there. */
export function orderNames(orders: readonly Order[], language: Language): Map<string, string> {
	return new Map(
		orders.map(({ id, orderKind, startDate }) => {
			const title = orderTitles[orderKind][language];
			const isAlone = orders.filter((other) => other.orderKind === orderKind).length === 1;
			return [
				id,
				isAlone || startDate === null
					? title
					: titleFrom[language](title, formatDate(language, startDate, ''))
			];
		})
	);
}

/** The same, where more than one order runs and each thing has to say which it is about; empty where one does. */
export function namesWhereSeveral(
	orders: readonly Order[],
	today: LocalDate,
	language: Language
): Map<string, string> {
	return runningOrders(orders, today).length > 1 ? orderNames(orders, language) : new Map<string, string>();
}
