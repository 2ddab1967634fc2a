import type { Language } from '#lib/domain/text/language.ts';
import { titleOfOrders, type OrderDates } from './running-orders.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';

export interface PersonHead {
	id: string;
	crn: string;
	name: string;
	preferredName: string;
	language: Language;
	orderTitle: string | null;
}

/** What every page about one person says of them. */
export function personHead({
	id,
	crn,
	name,
	language,
	snapshot,
	today
}: Pick<PersonHead, 'id' | 'crn' | 'name' | 'language'> & {
	snapshot: {
		person: { preferredName: string } | null;
		orders: readonly (OrderDates & { title: string })[];
	};
	today: LocalDate;
}): PersonHead {
	const preferredName = snapshot.person?.preferredName ?? name;
	return { id, crn, name, language, preferredName, orderTitle: titleOfOrders(snapshot.orders, today) };
}
