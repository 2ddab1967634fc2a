import type { OrderRecord, RequirementRecord } from './record.ts';
import { hasEnded, lastDayOf } from './running-orders.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';

type Ending = Pick<RequirementRecord, 'ended'>;

/**
 * How a requirement ended, with the day where one is known; null while it runs. Only what somebody recorded as its end ends it: the
 * day on which an end was expected ends nothing, for unpaid work can outlast it.
 */
export function endOf({ ended }: Ending, today: LocalDate): { on: LocalDate | null } | null {
	if (!ended) return null;
	return ended.on === null || ended.on <= today ? ended : null;
}

/** How a rule came to its end, as its person reads it: by itself, or with the order that it belongs to. */
export interface RuleEnd {
	of: 'rule' | 'order';
	on: LocalDate | null;
}

/**
 * The same, or the end of its order: nothing is asked under an order that is over, though no end of the rule itself is on
 * record.
 */
export function endOfRule(
	requirement: Ending & Pick<RequirementRecord, 'orderId'>,
	orders: readonly OrderRecord[],
	today: LocalDate
): RuleEnd | null {
	const own = endOf(requirement, today);
	if (own) return { of: 'rule', on: own.on };
	const order = orders.find(({ id }) => id === requirement.orderId);
	return order && hasEnded(order, today) ? { of: 'order', on: lastDayOf(order) } : null;
}

export function isRunning(requirement: Ending, today: LocalDate): boolean {
	return endOf(requirement, today) === null;
}
