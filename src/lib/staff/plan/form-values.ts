import type { FormValues, RefusedPlanForm } from '#lib/domain/plan/plan-form.ts';
import type { RecordOf } from '#lib/domain/snapshot/records.ts';
import type { StaffText } from '#lib/i18n/staff/en.ts';

export type Value = (name: string) => string;

/** What a form shows: what was typed where it was refused, else what is saved. */
export function shown(form: RefusedPlanForm | null, action: string, saved: FormValues): FormValues {
	return form?.action === action ? form.typed : saved;
}

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

const dates = new Set([
	'targetDate',
	'completedOn',
	'waitingSince',
	'nextReviewOn',
	'on',
	'toldOn',
	'nextCheckOn',
	'expectedOn'
]);

/** The words at each field, and for the summary; a field's first problem is the one to mend first. */
export function problemsIn(form: RefusedPlanForm | null, text: StaffText): { name: string; words: string }[] {
	const problems = form === null || form.stale ? [] : form.problems;
	const first = problems.filter(
		({ field }, index) => problems.findIndex((other) => other.field === field) === index
	);
	return first.map((problem) => ({ name: problem.field, words: wordsOf(problem, text) }));
}

function wordsOf({ field, code, steps }: RefusedPlanForm['problems'][number], text: StaffText): string {
	if (steps) return text.builder.step.cycle(text.frame.list(steps.map(text.frame.quoted)));
	return code === 'invalid_payload' && dates.has(field) ? text.builder.dateUnreal : text.errors[code];
}
