import type { WarningRecord } from './record.ts';
import type { OrderRecord } from '#lib/domain/people/record.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import { hasEnded, lastDayOf, runningOrders } from '#lib/domain/people/running-orders.ts';
import { lastDayOfWarning } from './warning-life.ts';

type Warning = WarningRecord;
type Order = OrderRecord;

/**
 * What a warning is worth today. Every page that speaks of one says this and nothing else. No law says how long a letter under a
 * licence counts (evidence: law-and-policy 1.3), so of one that stands only that it was given is said.
 */
export type WarningNow =
	| { kind: 'taken_back'; on: LocalDate }
	| { kind: 'letter' }
	| { kind: 'over'; lastDay: LocalDate }
	/** `endedOn`: null where its order is on record and does not run, or is not on record at all. */
	| { kind: 'order_over'; endedOn: LocalDate | null }
	| { kind: 'counts'; until: LocalDate };

export function warningNow(
	{ form, orderId, givenOn, withdrawnOn }: Warning,
	orders: readonly Order[],
	today: LocalDate
): WarningNow {
	if (withdrawnOn !== null) return { kind: 'taken_back', on: withdrawnOn };
	if (form === 'licence_letter') return { kind: 'letter' };
	const lastDay = lastDayOfWarning(givenOn);
	if (lastDay < today) return { kind: 'over', lastDay };
	// One of which nobody knows the order counts while any runs: it is never told to be over by a guess.
	const running = runningOrders(orders, today);
	if (running.some(({ id }) => orderId === null || id === orderId)) return { kind: 'counts', until: lastDay };
	const order = orders.find(({ id }) => id === orderId);
	const isOver = order !== undefined && hasEnded(order, today);
	return { kind: 'order_over', endedOn: isOver ? lastDayOf(order) : null };
}

/** The last day of the warning that counts longest; null where none does. */
export function warningUntil(
	{ orders, warnings }: { orders: readonly Order[]; warnings: readonly Warning[] },
	today: LocalDate
): LocalDate | null {
	const lastDays = warnings.flatMap((warning) => {
		const now = warningNow(warning, orders, today);
		return now.kind === 'counts' ? [now.until] : [];
	});
	return lastDays.sort().at(-1) ?? null;
}
