import * as z from 'zod/mini';
import { choicesOf, line, wholeNumber, words } from '#lib/domain/text/checked.ts';
import { seen } from '#lib/domain/identifiers/seen.ts';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { LocalDate } from '#lib/domain/time/date-schema.ts';
import {
	AreaOfNeed,
	ConfirmedSignal,
	LifeChange,
	OverridableRule,
	PlanAgreement,
	Stage,
	StepActor,
	SuggestedBy
} from './vocabulary.ts';

/*
 * Changes to a plan. `version` is the one that was looked at: where somebody else changed the thing since, the command is
 * refused with `stale_edit` and says what changed, so that nothing is overwritten unseen.
 */

const someWords = words.check(z.refine((text) => text !== '', 'words_missing'));
const optionalDay = z.nullable(LocalDate);
const version = wholeNumber;
const strengths = z.array(line).check(z.maxLength(10));
const ids = z.array(Identifier).check(z.maxLength(200));

const goalContent = {
	title: someWords,
	area: AreaOfNeed,
	relatedAreas: choicesOf(AreaOfNeed),
	targetDate: optionalDay,
	suggestedBy: SuggestedBy,
	strengths,
	needId: z.nullable(Identifier)
};

export const CreateGoal = z.object({
	personId: Identifier,
	...goalContent,
	status: z.enum(['current', 'future']),
	/** The proposal it takes up, which is answered with it. */
	proposalId: z.nullable(Identifier)
});
export const EditGoal = z.object({
	goalId: Identifier,
	version,
	...goalContent,
	status: z.enum(['current', 'future', 'achieved'])
});
export const RemoveGoal = z.object({ goalId: Identifier, version, reason: someWords });
export const RestoreGoal = z.object({
	goalId: Identifier,
	version,
	status: z.enum(['current', 'future']),
	reason: words
});
/** Every goal of the plan that is not removed, in its new order; `seen`: in the order they had where that was decided. */
export const ReorderGoals = z.object({ personId: Identifier, goalIds: ids, seen: z.optional(ids) });

const stepContent = {
	description: someWords,
	actor: z.enum(StepActor.options, 'step_actor_missing'),
	/** The agency or worker by name. */
	actorName: z.nullable(line),
	/** Null: read from the words, the area and the requirement. */
	stage: z.nullable(Stage),
	requirementId: z.nullable(Identifier),
	targetDate: optionalDay,
	suggestedBy: SuggestedBy,
	strengths
};

export const CreateStep = z.object({
	goalId: Identifier,
	...stepContent,
	prerequisites: ids,
	proposalId: z.nullable(Identifier)
});
export const EditStep = z.object({
	stepId: Identifier,
	version,
	goalId: Identifier,
	...stepContent,
	status: z.enum(['not_started', 'in_progress', 'completed', 'cannot_be_done_yet']),
	waitingSince: optionalDay,
	blocked: z.nullable(z.object({ because: words, doing: words, lookAgainOn: optionalDay })),
	completedOn: optionalDay
});
export const RemoveStep = z.object({ stepId: Identifier, version, reason: someWords });
export const RestoreStep = z.object({ stepId: Identifier, version, reason: words });
/** Every step of the goal that is still needed, in its new order. */
export const ReorderSteps = z.object({ goalId: Identifier, stepIds: ids, seen: z.optional(ids) });
export const SetPrerequisites = z.object({ stepId: Identifier, version, stepIds: ids });

export const SetOverride = z.object({ stepId: Identifier, rule: OverridableRule, words: someWords, seen });
export const WithdrawOverride = z.object({ overrideId: Identifier, reason: someWords });

/** A whole stage, or a single signal. */
export const ConfirmSignal = z.object({
	personId: Identifier,
	opens: z.discriminatedUnion('kind', [
		z.object({ kind: z.literal('stage'), stage: Stage }),
		z.object({ kind: z.literal('signal'), signal: ConfirmedSignal })
	]),
	words: someWords
});
/** By its id, or by the stage where an import opened it. */
export const WithdrawSignal = z.object({
	personId: Identifier,
	closes: z.discriminatedUnion('kind', [
		z.object({ kind: z.literal('signal'), id: Identifier }),
		z.object({ kind: z.literal('stage'), stage: Stage })
	]),
	reason: someWords
});

/** The reason is for staff only. */
export const RaiseSafetyFlag = z.object({ personId: Identifier, reason: someWords });
export const ClearSafetyFlag = z.object({ personId: Identifier, reason: someWords, seen });

/** `words` are the person's own; needed unless they agree. `version` is the plan's. */
export const AgreePlan = z
	.object({ personId: Identifier, version, agreement: PlanAgreement, words, nextReviewOn: optionalDay })
	.check(z.refine((plan) => plan.agreement === 'agreed' || plan.words !== '', 'words_missing'));
export const ReviewPlan = z.object({
	personId: Identifier,
	on: LocalDate,
	/** For staff. */
	words,
	nextReviewOn: optionalDay
});
export const RecordLifeChange = z.object({
	personId: Identifier,
	change: LifeChange,
	on: LocalDate,
	/** For staff. */
	words
});

export const AnswerProposal = z.object({
	proposalId: Identifier,
	outcome: z.enum(['talk_first', 'not_now']),
	words: someWords,
	seen
});
export const AnswerDisagreement = z.object({ disagreementId: Identifier, words: someWords });

/** `doneOn`: the day it was done, where the person said. */
export const ClaimStep = z.object({ stepId: Identifier, words, doneOn: z.nullable(LocalDate) });

/** First choice first; an empty list takes the choice back. */
export const ChooseSteps = z.object({ stepIds: z.array(Identifier).check(z.maxLength(10)) });
export const DisagreeWithPlan = z.object({
	about: z.discriminatedUnion('kind', [
		z.object({ kind: z.literal('plan') }),
		z.object({ kind: z.literal('goal'), id: Identifier }),
		z.object({ kind: z.literal('step'), id: Identifier })
	]),
	words: someWords
});
export const ProposeGoal = z.object({ area: z.nullable(AreaOfNeed), words: someWords });
export const ProposeStep = z.object({ goalId: z.nullable(Identifier), words: someWords });

/** `version` is that of the goal or step. */
export const SettleImportDifference = z.object({
	differenceId: Identifier,
	version,
	choice: z.enum(['ours', 'theirs'])
});
