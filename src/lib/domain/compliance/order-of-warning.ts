import { ranOn, type RunningOrder } from '#lib/domain/people/running-orders.ts';
import type { Identifier } from '#lib/domain/identifiers/identifier.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import type { WarningForm } from './vocabulary.ts';

/**
 * The order that another system's warning is under: the one that was missed under on the day it is about, else the one that
 * it was under before, else the only one that it can be under. Only an order that ran on that day: a letter of an order that
 * has ended must not count under the next one. Undefined where more than one ran.
 */
export function orderOfWarning<Held extends RunningOrder>(
	orders: readonly Held[],
	{
		form,
		day,
		missedUnder,
		before
	}: {
		form: WarningForm;
		day: LocalDate;
		missedUnder: ReadonlySet<Identifier> | undefined;
		before: Identifier | null;
	}
): Held | undefined {
	const ranThen = orders.filter((order) => ranOn(order, day));
	// A letter can go out after its order has ended.
	if (ranThen.length === 0) return orders.find(({ id }) => id === before);
	const missed = ranThen.filter(({ id }) => missedUnder?.has(id));
	if (missed.length === 1) return missed[0];
	const fitting = ranThen.filter(({ orderKind }) =>
		form === 'licence_letter' ? orderKind === 'licence' : orderKind !== 'post_sentence_supervision'
	);
	return ranThen.find(({ id }) => id === before) ?? (fitting.length === 1 ? fitting[0] : undefined);
}
