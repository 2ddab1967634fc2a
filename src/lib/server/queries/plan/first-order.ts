import { orderOf, type PlanOrder } from '#lib/domain/plan/plan-order.ts';
import { personsPlan } from '#lib/domain/plan/persons-plan.ts';
import type { RevisedRecord } from '#lib/domain/records/records.ts';
import { assembleSnapshot, bodiesOf } from '#lib/domain/records/snapshot.ts';

/**
 * The order that a first page shows the plan in. It only saves a phone the work: where it cannot be made, the records go
 * without it.
 */
export function firstOrder(
	records: readonly RevisedRecord[],
	made: Pick<PlanOrder, 'on' | 'release'>,
	onFault: (error: unknown) => void
): PlanOrder | null {
	try {
		return orderOf(personsPlan(assembleSnapshot(bodiesOf(records)), made.on), made);
	} catch (error) {
		onFault(error);
		return null;
	}
}
