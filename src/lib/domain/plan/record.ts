import * as z from 'zod/mini';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { optionalText, text } from '#lib/domain/text/record-text.ts';
import { Instant, LocalDate } from '#lib/domain/time/date-schema.ts';
import { sentTimes } from '#lib/domain/time/sent-times.ts';
import { PlanContent } from './plan-content.ts';
import { ReferralState } from './referral.ts';
import {
	AreaOfNeed,
	ConfirmedSignal,
	GoalStatus,
	OverridableRule,
	PauseReason,
	PlanAgreement,
	SequencingSetting,
	Stage,
	StepActor,
	StepStatus,
	SuggestedBy
} from './vocabulary.ts';

export const NeedRecord = z.object({
	kind: z.literal('need'),
	id: Identifier,
	area: AreaOfNeed
});
export type NeedRecord = z.infer<typeof NeedRecord>;

/** While nobody has ended it, the steps that are ours to set wait. */
export const PlanPause = z.object({
	id: Identifier,
	reason: PauseReason,
	/** The officer's own word for it, where it is something else. */
	reasonWords: optionalText,
	startsOn: LocalDate,
	lookAgainOn: LocalDate,
	/** A line to the person. */
	words: optionalText,
	by: text,
	/** The first day on which the plan goes on; no later than `startsOn` where it was called off. */
	endedOn: z.nullable(LocalDate)
});
export type PlanPause = z.infer<typeof PlanPause>;

/** What a pause said before it was changed, and who had said it. For staff. */
export const PauseBefore = z.extend(z.omit(PlanPause, { id: true, endedOn: true }), { at: Instant });
export type PauseBefore = z.infer<typeof PauseBefore>;

export const PlanRecord = z.object({
	kind: z.literal('plan'),
	id: Identifier,
	agreement: z.nullable(PlanAgreement),
	agreedOn: z.nullable(LocalDate),
	ownWords: optionalText,
	strengths: z.array(text),
	/** Stages whose opening signal a practitioner has confirmed. */
	openStages: z.array(Stage),
	/** What a practitioner confirmed, with the words they gave: of a stage, or of a single signal. */
	signals: z.optional(
		z.array(
			z.object({
				id: Identifier,
				stage: z.nullable(Stage),
				signal: z.nullable(ConfirmedSignal),
				words: text,
				by: text,
				on: LocalDate
			})
		)
	),
	/** The steps the person chose to start with, first choice first. */
	choices: z.optional(z.array(Identifier)),
	/** Only that there is one, and since when: the reason stays with staff. */
	safetyFlag: z.optional(z.nullable(z.object({ raisedOn: LocalDate }))),
	/** All there ever were, in the order in which they began. */
	pauses: z.optional(z.array(PlanPause)),
	/** The numbers of the sequence that are not as usual here. */
	policy: z.optional(z.partialRecord(SequencingSetting, z.int())),
	reviewedOn: z.optional(z.nullable(LocalDate)),
	nextReviewOn: z.optional(z.nullable(LocalDate))
});
export type PlanRecord = z.infer<typeof PlanRecord>;

export const GoalRecord = z.object({
	kind: z.literal('goal'),
	id: Identifier,
	title: text,
	status: GoalStatus,
	area: AreaOfNeed,
	relatedAreas: z.array(AreaOfNeed),
	targetDate: z.nullable(LocalDate),
	/** Why a removed goal was removed, in words the person can read. */
	reason: optionalText,
	position: z.int(),
	suggestedBy: z.optional(z.nullable(SuggestedBy)),
	/** What the person brings to it. */
	strengths: z.optional(z.array(text))
});
export type GoalRecord = z.infer<typeof GoalRecord>;

const ClaimSaid = z.object({
	/** Of the command that made it. */
	id: z.optional(Identifier),
	...sentTimes,
	words: text,
	/** The day it was done, where the person said. */
	doneOn: z.optional(z.nullable(LocalDate)),
	answer: z.nullable(
		z.object({ confirmed: z.boolean(), words: text, by: text, at: Instant, readAt: z.nullable(Instant) })
	)
});
export type ClaimSaid = z.infer<typeof ClaimSaid>;

/** What was said last of a step, and beside it all that was said before. */
export const Claim = z.extend(ClaimSaid, { before: z.optional(z.array(ClaimSaid)) });
export type Claim = z.infer<typeof Claim>;

export const StepRecord = z.object({
	kind: z.literal('step'),
	id: Identifier,
	goalId: Identifier,
	description: text,
	status: StepStatus,
	actor: StepActor,
	/** The agency or worker by name, where known. */
	actorName: optionalText,
	stage: Stage,
	/** Court-ordered work: the requirement it serves. */
	requirementId: z.nullable(Identifier),
	/** Lower goes first within a stage. Set on the server; says nothing about why. */
	priority: z.int(),
	prerequisites: z.array(Identifier),
	targetDate: z.nullable(LocalDate),
	waitingSince: z.nullable(LocalDate),
	blocked: z.nullable(z.object({ because: text, doing: text, lookAgainOn: z.nullable(LocalDate) })),
	claim: z.nullable(Claim),
	completedOn: z.nullable(LocalDate),
	position: z.int(),
	/** Rules that the officer set aside for this step, each with a reason for the person. */
	overrides: z.optional(
		z.array(z.object({ id: Identifier, rule: OverridableRule, words: text, by: text, on: LocalDate }))
	),
	suggestedBy: z.optional(z.nullable(SuggestedBy)),
	strengths: z.optional(z.array(text)),
	/** Why a step is no longer needed. */
	reason: z.optional(optionalText)
});
export type StepRecord = z.infer<typeof StepRecord>;

/** Asking an agency for something. The reasons in words stay with staff, so that none can read as blame. */
export const ReferralRecord = z.object({
	kind: z.literal('referral'),
	id: Identifier,
	/** The step it is for; null where the plan has none for it. */
	stepId: z.nullable(Identifier),
	intervention: text,
	agencyName: optionalText,
	/** What it is called in Welsh, where it has a Welsh name. */
	agencyNameCy: z.optional(optionalText),
	state: ReferralState,
	/** The day the present state began. */
	since: LocalDate,
	askedOn: z.nullable(LocalDate),
	nextCheckOn: z.nullable(LocalDate),
	expectedOn: z.nullable(LocalDate),
	lastReportOn: z.nullable(LocalDate),
	usualWaitDays: z.nullable(z.int()),
	/** What there is meanwhile, or in its place. */
	instead: optionalText
});
export type ReferralRecord = z.infer<typeof ReferralRecord>;

/** The plan as it was gone through with the person on a day, and what they said to it. */
export const PlanVersionRecord = z.object({
	kind: z.literal('plan_version'),
	id: Identifier,
	number: z.int(),
	agreement: PlanAgreement,
	ownWords: optionalText,
	by: text,
	on: LocalDate,
	content: PlanContent
});
export type PlanVersionRecord = z.infer<typeof PlanVersionRecord>;
