import type { PositiveChangeRecord } from './record.ts';
import type { GoalRecord, PlanVersionRecord, StepRecord } from '#lib/domain/plan/record.ts';
import { partsOfLife } from '#lib/domain/plan/areas-of-need.ts';
import type { PartOfLife } from '#lib/domain/plan/vocabulary.ts';
import { wasDone, wasReached } from './progress-weeks.ts';

export interface AreaProgress {
	/** Null for what the person put in no part of life. */
	area: PartOfLife | null;
	/** Latest first. */
	changes: PositiveChangeRecord[];
	stepsDone: StepRecord[];
	goalsReached: GoalRecord[];
}

/**
 * What got better, by part of life; parts with nothing in them are left out, never shown as a gap. What was reached once stays, as
 * among the milestones.
 */
export function progressByArea({
	positiveChanges,
	steps,
	goals,
	planVersions
}: {
	/** Latest first. */
	positiveChanges: readonly PositiveChangeRecord[];
	steps: readonly StepRecord[];
	goals: readonly GoalRecord[];
	planVersions: readonly PlanVersionRecord[];
}): AreaProgress[] {
	const areaOfGoal = new Map(goals.map(({ id, area }) => [id, area]));
	const done = steps.filter((step) => wasDone(step, planVersions));
	const reached = goals.filter((goal) => wasReached(goal, planVersions));
	return [...partsOfLife, null]
		.map((area) => ({
			area,
			changes: positiveChanges.filter((change) => change.area === area),
			stepsDone: done.filter(({ goalId }) => (areaOfGoal.get(goalId) ?? null) === area),
			goalsReached: reached.filter((goal) => goal.area === area)
		}))
		.filter(
			({ changes, stepsDone, goalsReached }) => changes.length + stepsDone.length + goalsReached.length > 0
		);
}
