import type { PositiveChangeRecord } from './record.ts';
import type { GoalRecord, StepRecord } from '#lib/domain/plan/record.ts';
import { partsOfLife } from '#lib/domain/plan/areas-of-need.ts';
import type { PartOfLife } from '#lib/domain/plan/vocabulary.ts';

export interface AreaProgress {
	/** Null for what the person put in no part of life. */
	area: PartOfLife | null;
	/** Latest first. */
	changes: PositiveChangeRecord[];
	stepsDone: StepRecord[];
	goalsReached: GoalRecord[];
}

/** What got better, by part of life; parts with nothing in them are left out, never shown as a gap. */
export function progressByArea({
	positiveChanges,
	steps,
	goals
}: {
	/** Latest first. */
	positiveChanges: readonly PositiveChangeRecord[];
	steps: readonly StepRecord[];
	goals: readonly GoalRecord[];
}): AreaProgress[] {
	const areaOfGoal = new Map(goals.map(({ id, area }) => [id, area]));
	const done = steps.filter(({ status }) => status === 'completed');
	return [...partsOfLife, null]
		.map((area) => ({
			area,
			changes: positiveChanges.filter((change) => change.area === area),
			stepsDone: done.filter(({ goalId }) => (areaOfGoal.get(goalId) ?? null) === area),
			goalsReached: goals.filter((goal) => goal.area === area && goal.status === 'achieved')
		}))
		.filter(
			({ changes, stepsDone, goalsReached }) => changes.length + stepsDone.length + goalsReached.length > 0
		);
}
