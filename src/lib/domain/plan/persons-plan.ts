import { inPlanOrder, planInBands } from './plan-in-bands.ts';
import { surveyPlan } from './planned-steps.ts';
import { sequenceInputOf, type PlanSnapshot } from './sequence-input.ts';
import type { PlanInOrder } from './sequence-shapes.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';

/** A person's plan in order, from what their phone holds. What is not delivered is for practitioners. */
export function personsPlan(snapshot: PlanSnapshot, today: LocalDate): PlanInOrder {
	return planInBands(surveyPlan(inPlanOrder(sequenceInputOf(snapshot, today))));
}
