import type { PlanContent, PlanGoal, PlanStep } from './plan-content.ts';
import type { Identifier } from '#lib/domain/identifiers/identifier.ts';

export type ChangedGoalField = 'title' | 'status' | 'area' | 'targetDate';
export type ChangedStepField = 'description' | 'status' | 'actor' | 'actorName' | 'targetDate' | 'goalId';

/** One field, as it was and as it is: words, a date, a code of the domain or nothing. */
export interface FieldChange<Field extends string> {
	field: Field;
	from: string | null;
	to: string | null;
}

/** What became of one goal or step between two versions of a plan. `title` and `description` are today's words. */
export type PlanChange =
	| { code: 'goal_added' | 'goal_achieved' | 'goal_back'; goalId: Identifier; title: string }
	| { code: 'goal_removed'; goalId: Identifier; title: string; reason: string | null }
	| { code: 'goal_changed'; goalId: Identifier; title: string; fields: FieldChange<ChangedGoalField>[] }
	| { code: 'step_added' | 'step_done' | 'step_back'; stepId: Identifier; description: string }
	| { code: 'step_no_longer_needed'; stepId: Identifier; description: string; reason: string | null }
	| {
			code: 'step_changed';
			stepId: Identifier;
			description: string;
			fields: FieldChange<ChangedStepField>[];
	  };

/**
 * What changed from one version of a plan to another, goals first, each in the later plan's order. Nothing leaves a plan
 * (removed goals and steps stay with their reason), so what only the earlier one has is not looked for.
 */
export function planChanges(before: PlanContent, after: PlanContent): PlanChange[] {
	const goals = new Map(before.goals.map((goal) => [goal.id, goal]));
	const steps = new Map(before.steps.map((step) => [step.id, step]));
	return [
		...after.goals.flatMap((goal) => goalChange(goals.get(goal.id), goal) ?? []),
		...after.steps.flatMap((step) => stepChange(steps.get(step.id), step) ?? [])
	];
}

function goalChange(before: PlanGoal | undefined, after: PlanGoal): PlanChange | null {
	const { id: goalId, title, status, reason } = after;
	if (!before) return status === 'removed' ? null : { code: 'goal_added', goalId, title };
	if (status !== before.status) {
		if (status === 'removed') return { code: 'goal_removed', goalId, title, reason };
		if (status === 'achieved') return { code: 'goal_achieved', goalId, title };
		if (before.status === 'removed' || before.status === 'achieved')
			return { code: 'goal_back', goalId, title };
	}
	const fields = changedFields(before, after, ['title', 'status', 'area', 'targetDate']);
	return fields.length > 0 ? { code: 'goal_changed', goalId, title, fields } : null;
}

function stepChange(before: PlanStep | undefined, after: PlanStep): PlanChange | null {
	const { id: stepId, description, status, reason } = after;
	if (!before) return status === 'no_longer_needed' ? null : { code: 'step_added', stepId, description };
	if (status !== before.status) {
		if (status === 'no_longer_needed') return { code: 'step_no_longer_needed', stepId, description, reason };
		if (status === 'completed') return { code: 'step_done', stepId, description };
		if (before.status === 'no_longer_needed' || before.status === 'completed')
			return { code: 'step_back', stepId, description };
	}
	const fields = changedFields(before, after, [
		'description',
		'status',
		'actor',
		'actorName',
		'targetDate',
		'goalId'
	]);
	return fields.length > 0 ? { code: 'step_changed', stepId, description, fields } : null;
}

function changedFields<Field extends string, Part extends Record<Field, string | null>>(
	before: Part,
	after: Part,
	names: readonly Field[]
): FieldChange<Field>[] {
	return names.flatMap((field) =>
		before[field] === after[field] ? [] : [{ field, from: before[field], to: after[field] }]
	);
}
