import type { OrderRecord, RequirementRecord } from '#lib/domain/people/record.ts';
import { isRunning } from '#lib/domain/people/requirement-end.ts';
import { runningOrders } from '#lib/domain/people/running-orders.ts';
import { localDate, type LocalDate } from '#lib/domain/time/local-date.ts';
import type { ExplainedOrder, ExplainedRule, ExplanationRecord } from './explanation.ts';

/*
 * Whether the consequences of not keeping to an order were explained, as the order stands today. It says what is ours to do; no rule
 * about anybody's attendance reads it.
 */

type Explained = Pick<ExplanationRecord, 'id' | 'explainedOn' | 'orders' | 'at' | 'withdrawnAt'>;

/** What of an order is explained to its person: its kind, its end, and each rule that runs. */
export function termsOf(
	order: OrderRecord,
	requirements: readonly RequirementRecord[],
	today: LocalDate
): ExplainedOrder {
	const rules = requirements
		.filter((each) => each.orderId === order.id && isRunning(each, today))
		.map(({ id, title, detail, measure, endDate }) => ({
			id,
			title,
			detail,
			unit: measure?.unit ?? null,
			required: measure?.required ?? null,
			endDate
		}))
		.sort((a, b) => (a.id < b.id ? -1 : 1));
	return { orderId: order.id, orderKind: order.orderKind, endDate: order.endDate, rules };
}

/**
 * What of the orders and rules had begun by a day; one without a first day had. On a day gone by nobody explained what began
 * after it.
 */
export function begunBy<Begun extends { startDate: LocalDate | null }>(
	begun: readonly Begun[],
	day: LocalDate
): Begun[] {
	return begun.filter(({ startDate }) => startDate === null || startDate <= day);
}

/** What is otherwise than when it was explained. That a rule ended, or how much of it is done, is none of it. */
export interface TermsChanged {
	orderKind: boolean;
	endDate: boolean;
	/** The rules that are new, or say something else, as they stand now. */
	rules: ExplainedRule[];
}

/** Null where nothing of it has to be explained again. */
export function changeOfTerms(explained: ExplainedOrder, now: ExplainedOrder): TermsChanged | null {
	const rules = now.rules.filter((rule) => {
		const before = explained.rules.find(({ id }) => id === rule.id);
		return before === undefined || asSaid(before) !== asSaid(rule);
	});
	const changed = {
		orderKind: explained.orderKind !== now.orderKind,
		endDate: explained.endDate !== now.endDate,
		rules
	};
	return changed.orderKind || changed.endDate || rules.length > 0 ? changed : null;
}

/** The same rule in other capitals, spaces or stops says the same. */
function asSaid({ title, detail, unit, required, endDate }: ExplainedRule): string {
	const plain = (words: string) =>
		words
			.toLowerCase()
			.replace(/[\p{P}\s]+/gu, ' ')
			.trim();
	return JSON.stringify([plain(title), plain(detail ?? ''), unit, required, endDate]);
}

export interface OrderExplained<Made extends Explained = Explained> {
	order: OrderRecord;
	/** As it stands today. */
	terms: ExplainedOrder;
	/** The last time that it was explained; null where nobody noted that it was. */
	last: Made | null;
	/** What has changed since; null where nothing has, and where it was never explained. */
	changed: TermsChanged | null;
}

/** Each order that runs today, with whether it was explained as it stands. */
export function ordersExplained<Made extends Explained>(
	{
		orders,
		requirements,
		explanations
	}: {
		orders: readonly OrderRecord[];
		requirements: readonly RequirementRecord[];
		explanations: readonly Made[];
	},
	today: LocalDate
): OrderExplained<Made>[] {
	return runningOrders(orders, today).map((order) => {
		const terms = termsOf(order, requirements, today);
		const last = lastExplained(order.id, explanations);
		const then = last?.orders.find(({ orderId }) => orderId === order.id);
		return { order, terms, last, changed: then ? changeOfTerms(then, terms) : null };
	});
}

/** The latest that holds, of one order; up to a day, where one is given. */
export function lastExplained<Made extends Explained>(
	orderId: string,
	explanations: readonly Made[],
	until?: LocalDate
): Made | null {
	const held = explanations.filter(
		({ orders, withdrawnAt, explainedOn }) =>
			withdrawnAt === null &&
			(until === undefined || explainedOn <= until) &&
			orders.some((each) => each.orderId === orderId)
	);
	return latestOf(held);
}

/** Why an explanation is due; null where none is. */
export type ExplanationDue = 'start' | 'changed' | null;

/**
 * An order from before explanations were noted here is history until something of it changes: nobody can say any more whether it
 * was explained (docs/decisions/083-consequences-explained.md). A rule that began since is such a change.
 * @param from the first day on which they are noted here; null where that is not known
 */
export function explanationDue(
	{ order, terms, last, changed }: OrderExplained,
	requirements: readonly Pick<RequirementRecord, 'id' | 'startDate'>[],
	from: LocalDate | null
): ExplanationDue {
	if (last) return changed ? 'changed' : null;
	if (isFromBefore(order, from)) {
		const began = (id: string) => requirements.find((each) => each.id === id)?.startDate ?? null;
		const isNew = terms.rules.some(({ id }) => (began(id) ?? '') >= (from ?? ''));
		return isNew ? 'changed' : null;
	}
	return 'start';
}

export function isFromBefore({ startDate }: Pick<OrderRecord, 'startDate'>, from: LocalDate | null): boolean {
	return from !== null && startDate !== null && startDate < from;
}

/** What was explained of an event's order by the day of it, for whoever decides: context for the person, and no rule. */
export interface ExplainedByThen {
	/** The last explanation up to that day. */
	on: LocalDate | null;
	by: string;
	/** The day on which that was noted, where it was after the day of the event: nobody could have read it before. */
	notedOn: LocalDate | null;
	/** Where none was: whether the order is from before explanations were noted here. */
	fromBefore: boolean;
	/** What it was explained with after that day, where nothing was before. */
	laterOn: LocalDate | null;
}

/** @param orderId null where nobody knows the order: any explanation is then told */
export function explainedByThen(
	{ orderId, occurredOn }: { orderId: string | null; occurredOn: LocalDate },
	explanations: readonly (Explained & { byName: string })[],
	order: Pick<OrderRecord, 'startDate'> | null,
	from: LocalDate | null
): ExplainedByThen {
	const of = (until?: LocalDate) =>
		orderId === null ? lastOfAny(explanations, until) : lastExplained(orderId, explanations, until);
	const then = of(occurredOn);
	const notedOn = then ? localDate(then.at) : null;
	return {
		on: then?.explainedOn ?? null,
		by: then?.byName ?? '',
		notedOn: notedOn !== null && notedOn > occurredOn ? notedOn : null,
		fromBefore: order === null || isFromBefore(order, from),
		laterOn: then ? null : (of()?.explainedOn ?? null)
	};
}

function lastOfAny<Made extends Explained>(explanations: readonly Made[], until?: LocalDate): Made | null {
	const held = explanations.filter(
		({ withdrawnAt, explainedOn }) => withdrawnAt === null && (until === undefined || explainedOn <= until)
	);
	return latestOf(held);
}

/** By the day, then by when it was noted; the id keeps the order total. */
function latestOf<Made extends Explained>(held: readonly Made[]): Made | null {
	const key = ({ explainedOn, at, id }: Made) => [explainedOn, String(at).padStart(16, '0'), id].join(' ');
	return held.toSorted((a, b) => (key(a) < key(b) ? 1 : -1))[0] ?? null;
}
