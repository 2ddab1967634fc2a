import type { PlanContent, PlanGoal, PlanStep } from './plan-content.ts';

/** The agreed part of each goal and step, in the order they came. */
export function planContentOf(plan: {
	goals: readonly PlanGoal[];
	steps: readonly (Omit<PlanStep, 'reason'> & { reason?: string | null | undefined })[];
}): PlanContent {
	return {
		goals: plan.goals.map(({ id, title, status, area, targetDate, reason }) => ({
			id,
			title,
			status,
			area,
			targetDate,
			reason
		})),
		steps: plan.steps.map(({ id, goalId, description, status, actor, actorName, targetDate, reason }) => ({
			id,
			goalId,
			description,
			status,
			actor,
			actorName,
			targetDate,
			reason: reason ?? null
		}))
	};
}
