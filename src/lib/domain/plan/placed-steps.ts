import type { PlacedStep, PlanInOrder, Step } from './sequence-shapes.ts';

/* What is read of a plan that is in its order: it needs none of what put it there. */

/** Every step of a plan, in its order. */
export function placedSteps({ now, next, later, done }: PlanInOrder): PlacedStep[] {
	return [...now, ...next, ...later, ...done];
}

/** The steps of `now` that the person has to do something for: their own, unless they said they have done it. */
export function toDoNow({ now }: PlanInOrder): PlacedStep[] {
	return now.filter(({ step }) => step.actor === 'service_user' && !isClaimed(step));
}

/** What of `now` the person says they have done, and nobody has answered yet. */
export function saidDone({ now }: PlanInOrder): PlacedStep[] {
	return now.filter(({ step }) => isClaimed(step));
}

export function isClaimed(step: Step): boolean {
	return step.claim !== null && step.claim.answer === null;
}
