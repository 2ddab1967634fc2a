import { stageOf } from './stage-of.ts';
import type { Requirement, Step } from './sequence-shapes.ts';
import type { AreaOfNeed, Stage, StepActor } from './vocabulary.ts';
import type { Identifier } from '#lib/domain/identifiers/identifier.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';

/** The part of a step's form that its stage is read from. */
export interface StagedForm {
	description: string;
	actor: StepActor;
	/** Null: left open. */
	stage: Stage | null;
	requirementId: Identifier | null;
}

/** The stage a practitioner chose, or the one its words, area and requirement point to. */
export function stageFor(
	{ stage, description, actor, requirementId }: StagedForm,
	area: AreaOfNeed,
	requirements: readonly Requirement[]
): Stage {
	if (stage !== null) return stage;
	const requirement = requirements.find(({ id }) => id === requirementId);
	return stageOf({ description, area, actor, requirementKind: requirement?.requirementKind ?? null });
}

type Standing = Pick<Step, 'status' | 'completedOn' | 'blocked' | 'actorName'>;

/** What a status brings with it: a day for what is done, words only for what cannot be done yet. */
export function settledStanding(
	{ status, completedOn, blocked, actorName }: Standing,
	today: LocalDate
): Omit<Standing, 'status'> {
	return {
		actorName: actorName || null,
		completedOn: status === 'completed' ? (completedOn ?? today) : null,
		blocked: status === 'cannot_be_done_yet' ? blocked : null
	};
}
