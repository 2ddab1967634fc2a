import type { OrderRecord, RequirementRecord } from './record.ts';
import { endOfRule } from './requirement-end.ts';
import { hasEnded } from './running-orders.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';

export interface OrderStands {
	order: OrderRecord;
	/** What of it somebody recorded as ended, and what still runs. */
	over: RequirementRecord[];
	open: RequirementRecord[];
}

/** The orders that have not ended, with what is done of each and what is open. */
export function whereOrdersStand(
	{ orders, requirements }: { orders: readonly OrderRecord[]; requirements: readonly RequirementRecord[] },
	today: LocalDate
): OrderStands[] {
	return orders
		.filter((order) => !hasEnded(order, today))
		.map((order) => {
			const own = requirements.filter(({ orderId }) => orderId === order.id);
			const isOver = (requirement: RequirementRecord) => endOfRule(requirement, orders, today) !== null;
			return {
				order,
				over: own.filter(isOver),
				open: own.filter((requirement) => !isOver(requirement))
			};
		});
}
