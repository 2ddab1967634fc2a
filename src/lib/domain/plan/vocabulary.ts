import * as z from 'zod/mini';
import { areasOfNeed, partsOfLife } from './areas-of-need.ts';

export const AreaOfNeed = z.enum(areasOfNeed);
export type AreaOfNeed = z.infer<typeof AreaOfNeed>;

export const PartOfLife = z.enum(partsOfLife);
export type PartOfLife = z.infer<typeof PartOfLife>;

export const GoalStatus = z.enum(['current', 'future', 'achieved', 'removed']);
export type GoalStatus = z.infer<typeof GoalStatus>;

export const StepStatus = z.enum([
	'not_started',
	'in_progress',
	'completed',
	'cannot_be_done_yet',
	'no_longer_needed'
]);
export type StepStatus = z.infer<typeof StepStatus>;

export const StepActor = z.enum([
	'service_user',
	'practitioner',
	'programme_staff',
	'agency',
	'crs_provider',
	'someone_else'
]);
export type StepActor = z.infer<typeof StepActor>;

/**
 * What kind of work a step is, which decides the stage and the soft rules it meets.
 * Stages: 0 safe and legal · 1 steady base · 2 ready · 3 change work · 4 build · 5 hold on.
 */
export const Stage = z.union([
	z.literal(0),
	z.literal(1),
	z.literal(2),
	z.literal(3),
	z.literal(4),
	z.literal(5)
]);
export type Stage = z.infer<typeof Stage>;

export const PlanAgreement = z.enum(['agreed', 'not_agreed', 'could_not_answer']);
export type PlanAgreement = z.infer<typeof PlanAgreement>;

/** Soft rules: they warn and explain, and can be set aside for a step with a reason. */
export const SoftRuleCode = z.enum([
	'change_work_needs_steady_base',
	'trauma_work_needs_steady_health',
	'relapse_prevention_needs_treatment',
	'job_search_needs_basics',
	'debt_plan_needs_income',
	'consolidation_needs_change_work'
]);
export type SoftRuleCode = z.infer<typeof SoftRuleCode>;

/** A rule that a practitioner may set aside for one step. Hard and absolute rules are not among them. */
export const OverridableRule = z.enum([...SoftRuleCode.options, 'now_cap', 'refer_early']);
export type OverridableRule = z.infer<typeof OverridableRule>;

/** A single signal a practitioner can confirm, short of opening a whole stage. */
export const ConfirmedSignal = z.enum([
	'steady_base',
	'mental_health_steady',
	'treatment_begun',
	'work_basics_in_place',
	'income_in_payment',
	'change_step_done'
]);
export type ConfirmedSignal = z.infer<typeof ConfirmedSignal>;

/** A change in life after which a plan is looked at again (evidence: law-and-policy 3.4). */
export const LifeChange = z.enum([
	'moved_home',
	'job',
	'relapse',
	'two_missed_appointments',
	'new_child_duty',
	'warning',
	'release'
]);
export type LifeChange = z.infer<typeof LifeChange>;

/** Why a plan is paused, as the officer names it; the person reads it in gentle words. */
export const PauseReason = z.enum(['hospital', 'custody', 'bereavement', 'new_baby', 'something_else']);
export type PauseReason = z.infer<typeof PauseReason>;

/** Who thought of a goal or step first. */
export const SuggestedBy = z.enum(['service_user', 'practitioner', 'agency', 'court']);
export type SuggestedBy = z.infer<typeof SuggestedBy>;

/** The numbers of the sequence that an area may set for itself. */
export const SequencingSetting = z.enum([
	'nowCap',
	'courtStartSoonDays',
	'assumedWaitDays',
	'assumedDaysUntilNeeded',
	'referralAnswerDays',
	'agencyReportDays',
	'planReviewDays',
	'gapOnTodayDays',
	'pauseLongestDays'
]);
export type SequencingSetting = z.infer<typeof SequencingSetting>;
