import type { FormValues } from '#lib/domain/text/form-reader.ts';
import { strengthKey } from '#lib/domain/reports/same-strength.ts';
import type { RecordOf } from '#lib/domain/records/records.ts';

/** What is the person's own is ticked, by its words; what is not stands to be edited. */
function strengthValues(held: readonly string[], own: readonly string[]): FormValues {
	const isOf = (all: readonly string[]) => (words: string) =>
		all.some((other) => strengthKey(other) === strengthKey(words));
	return {
		ownStrengths: own.filter(isOf(held)),
		strengths: [held.filter((words) => !isOf(own)(words)).join('\n')]
	};
}

export function goalValues(
	goal: RecordOf<'goal'>,
	needId: string | null,
	own: readonly string[]
): FormValues {
	return {
		title: [goal.title],
		area: [goal.area],
		targetDate: [goal.targetDate ?? ''],
		suggestedBy: [goal.suggestedBy ?? 'practitioner'],
		...strengthValues(goal.strengths ?? [], own),
		needId: [needId ?? ''],
		status: [goal.status]
	};
}

export function stepValues(step: RecordOf<'step'>, own: readonly string[]): FormValues {
	return {
		goalId: [step.goalId],
		description: [step.description],
		actor: [step.actor],
		actorName: [step.actorName ?? ''],
		stage: [String(step.stage)],
		requirementId: [step.requirementId ?? ''],
		targetDate: [step.targetDate ?? ''],
		suggestedBy: [step.suggestedBy ?? 'practitioner'],
		...strengthValues(step.strengths ?? [], own),
		status: [step.status],
		completedOn: [step.completedOn ?? ''],
		waitingSince: [step.waitingSince ?? ''],
		because: [step.blocked?.because ?? ''],
		doing: [step.blocked?.doing ?? ''],
		lookAgainOn: [step.blocked?.lookAgainOn ?? '']
	};
}
