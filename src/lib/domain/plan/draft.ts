import type { FormValues } from '#lib/domain/text/form-reader.ts';
import { priorityOf } from './edit-checks.ts';
import type { PlanSnapshot } from './sequence-input.ts';
import { settledStanding, stageFor } from './step-form.ts';
import type { Goal, LinkedNeed, Step } from './sequence-shapes.ts';
import { pickedStrengths } from './picked-strengths.ts';
import { AreaOfNeed, OverridableRule, Stage, StepActor, SuggestedBy } from './vocabulary.ts';
import type { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { LocalDate } from '#lib/domain/time/date-schema.ts';

/*
 * A plan as it would be with what stands in a form. Nothing is checked here, for half of a form is typed most of the
 * time: what cannot be read yet stays as it is saved.
 */

/** What a draft is laid over. */
export interface DraftGround {
	plan: PlanSnapshot;
	needs: readonly LinkedNeed[];
	today: LocalDate;
}

/** A goal that is not saved yet has this id while it is typed, and so has a step. */
export const NEW_GOAL: Identifier = '00000000-0000-7000-8000-000000000001';
export const NEW_STEP: Identifier = '00000000-0000-7000-8000-000000000002';

/** @param held the step as it is saved; null for a new one */
export function planWithStep(ground: DraftGround, values: FormValues, held: Step | null): PlanSnapshot {
	const { plan } = ground;
	const step = stepFrom(ground, values, held);
	const steps = held ? plan.steps.map((each) => (each.id === held.id ? step : each)) : [...plan.steps, step];
	return { ...plan, steps };
}

/** @param held the goal as it is saved; null for a new one */
export function planWithGoal(ground: DraftGround, values: FormValues, held: Goal | null): PlanSnapshot {
	const { plan } = ground;
	const goal = goalFrom(ground, values, held);
	const goals = held ? plan.goals.map((each) => (each.id === held.id ? goal : each)) : [...plan.goals, goal];
	return { ...plan, goals };
}

function stepFrom({ plan, needs, today }: DraftGround, values: FormValues, held: Step | null): Step {
	const goalId = textIn(values, 'goalId') || (held?.goalId ?? NEW_GOAL);
	const area = plan.goals.find(({ id }) => id === goalId)?.area ?? 'accommodation';
	const form = {
		description: textIn(values, 'description'),
		actor: StepActor.safeParse(textIn(values, 'actor')).data ?? held?.actor ?? 'service_user',
		stage: stageIn(values),
		requirementId: textIn(values, 'requirementId') || null
	};
	const standing = settledStanding(
		{
			status: statusIn(values) ?? held?.status ?? 'not_started',
			completedOn: dayIn(values, 'completedOn'),
			blocked: {
				because: textIn(values, 'because'),
				doing: textIn(values, 'doing'),
				lookAgainOn: dayIn(values, 'lookAgainOn')
			},
			actorName: textIn(values, 'actorName')
		},
		today
	);
	return {
		...(held ?? newStep(plan, goalId)),
		...form,
		...standing,
		goalId,
		stage: stageFor(form, area, plan.requirements),
		status: statusIn(values) ?? held?.status ?? 'not_started',
		priority: priorityOf(area, needs),
		targetDate: dayIn(values, 'targetDate'),
		waitingSince: dayIn(values, 'waitingSince'),
		prerequisites: [...(values['prerequisites'] ?? [])],
		strengths: strengthsIn(values),
		suggestedBy: SuggestedBy.safeParse(textIn(values, 'suggestedBy')).data ?? held?.suggestedBy ?? null,
		overrides: [...(held?.overrides ?? []), ...overridesIn(values, held, today)]
	};
}

/** One step of a template, as it would come with the new goal. */
export function templateStep(
	step: Pick<Step, 'description' | 'actor' | 'stage'>,
	id: Identifier,
	index: number
): Step {
	return { ...emptyStep(NEW_GOAL, index + 1), ...step, id };
}

function newStep({ steps }: PlanSnapshot, goalId: Identifier): Step {
	const positions = steps.filter((step) => step.goalId === goalId).map(({ position }) => position);
	return emptyStep(goalId, 1 + Math.max(0, ...positions));
}

function emptyStep(goalId: Identifier, position: number): Step {
	return {
		kind: 'step',
		id: NEW_STEP,
		goalId,
		description: '',
		status: 'not_started',
		actor: 'service_user',
		actorName: null,
		stage: 0,
		requirementId: null,
		priority: 2,
		prerequisites: [],
		targetDate: null,
		waitingSince: null,
		blocked: null,
		claim: null,
		completedOn: null,
		position
	};
}

function goalFrom({ plan }: DraftGround, values: FormValues, held: Goal | null): Goal {
	const positions = plan.goals.map(({ position }) => position);
	return {
		kind: 'goal',
		id: NEW_GOAL,
		relatedAreas: [],
		reason: null,
		position: 1 + Math.max(0, ...positions),
		...held,
		title: textIn(values, 'title'),
		area: AreaOfNeed.safeParse(textIn(values, 'area')).data ?? held?.area ?? 'accommodation',
		status: goalStatusIn(values) ?? held?.status ?? 'current',
		targetDate: dayIn(values, 'targetDate'),
		suggestedBy: SuggestedBy.safeParse(textIn(values, 'suggestedBy')).data ?? held?.suggestedBy ?? null,
		strengths: strengthsIn(values)
	};
}

/** Rules that the form is about to set aside: each has a field of its own for the reason. */
function overridesIn(
	values: FormValues,
	held: Step | null,
	today: LocalDate
): NonNullable<Step['overrides']> {
	return OverridableRule.options.flatMap((rule) => {
		const words = textIn(values, `override-${rule}`);
		const isHeld = (held?.overrides ?? []).some((override) => override.rule === rule);
		return words === '' || isHeld ? [] : [{ id: NEW_STEP, rule, words, by: '', on: today }];
	});
}

const stepStatuses = ['not_started', 'in_progress', 'completed', 'cannot_be_done_yet'] as const;
const goalStatuses = ['current', 'future', 'achieved'] as const;

function statusIn(values: FormValues) {
	return stepStatuses.find((status) => status === textIn(values, 'status'));
}

function goalStatusIn(values: FormValues) {
	return goalStatuses.find((status) => status === textIn(values, 'status'));
}

function stageIn(values: FormValues): Stage | null {
	const typed = textIn(values, 'stage');
	return typed === '' ? null : (Stage.safeParse(Number(typed)).data ?? null);
}

function dayIn(values: FormValues, name: string): LocalDate | null {
	return LocalDate.safeParse(textIn(values, name)).data ?? null;
}

function strengthsIn(values: FormValues): string[] {
	const lines = textIn(values, 'strengths')
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
	return pickedStrengths(values['ownStrengths'] ?? [], lines);
}

function textIn(values: FormValues, name: string): string {
	return (values[name]?.[0] ?? '').trim();
}
