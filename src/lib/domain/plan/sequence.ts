import { deliveryGaps } from './delivery-gaps.ts';
import { inPlanOrder, planInBands } from './plan-in-bands.ts';
import { surveyPlan } from './planned-steps.ts';
import type { DeliveryGap, PlanSequence, SequenceInput } from './sequence-shapes.ts';

export type * from './sequence-shapes.ts';

/**
 * Every step of a plan in its band, in order, with reasons, and what is planned and not delivered. Same input, same answer, in whatever
 * order the records arrived.
 */
export function sequencePlan(input: SequenceInput): PlanSequence {
	const situation = surveyPlan(inPlanOrder(input));
	return { ...planInBands(situation), gaps: deliveryGaps(situation) };
}

/** The gaps of `sequencePlan` alone, for a list over many plans. */
export function planGaps(input: SequenceInput): DeliveryGap[] {
	return deliveryGaps(surveyPlan(inPlanOrder(input)));
}
