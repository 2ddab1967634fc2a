import type { FormValues } from '#lib/domain/text/form-reader.ts';
import type { RecordOf } from '#lib/domain/records/records.ts';

export function goalValues(goal: RecordOf<'goal'>, needId: string | null): FormValues {
	return {
		title: [goal.title],
		area: [goal.area],
		targetDate: [goal.targetDate ?? ''],
		suggestedBy: [goal.suggestedBy ?? 'practitioner'],
		strengths: [(goal.strengths ?? []).join('\n')],
		needId: [needId ?? ''],
		status: [goal.status]
	};
}

export function stepValues(step: RecordOf<'step'>): FormValues {
	return {
		goalId: [step.goalId],
		description: [step.description],
		actor: [step.actor],
		actorName: [step.actorName ?? ''],
		stage: [String(step.stage)],
		requirementId: [step.requirementId ?? ''],
		targetDate: [step.targetDate ?? ''],
		suggestedBy: [step.suggestedBy ?? 'practitioner'],
		strengths: [(step.strengths ?? []).join('\n')],
		status: [step.status],
		completedOn: [step.completedOn ?? ''],
		waitingSince: [step.waitingSince ?? ''],
		because: [step.blocked?.because ?? ''],
		doing: [step.blocked?.doing ?? ''],
		lookAgainOn: [step.blocked?.lookAgainOn ?? '']
	};
}
