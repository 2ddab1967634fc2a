import type { GoalRecord, PlanPause, StepRecord } from './record.ts';
import type { RequirementRecord } from '#lib/domain/people/record.ts';
import type { SequencingPolicy } from './sequencing-policy.ts';
import type { ReferralState, StepReferral } from './referral.ts';
import type {
	AreaOfNeed,
	ConfirmedSignal,
	LifeChange,
	OverridableRule,
	SoftRuleCode,
	Stage
} from './vocabulary.ts';
import type { Identifier } from '#lib/domain/identifiers/identifier.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';

export type Goal = GoalRecord;
export type Step = StepRecord;
export type Requirement = RequirementRecord;

export type { LifeChange, OverridableRule };

export interface SequenceOverride {
	stepId: Identifier;
	rule: OverridableRule;
	/** The practitioner's reason. The person can read it. */
	words: string;
}

/** What an assessment links to serious harm or reoffending. Known to the server only. */
export interface LinkedNeed {
	id: Identifier;
	area: AreaOfNeed;
	linkedToHarm: boolean;
	linkedToReoffending: boolean;
}

export interface PlanReview {
	/** The day the plan was last gone through; null where it never was. */
	reviewedOn: LocalDate | null;
	changes: readonly { change: LifeChange; on: LocalDate }[];
	/** What the person told us has changed, and the plan was not looked at since; `on`: when we had it. */
	told?: readonly { reportId: Identifier; on: LocalDate }[];
	/** The latest look because of such a change. */
	lookedAgain?: { reportId: Identifier; on: LocalDate } | null;
}

export interface SequenceInput {
	goals: readonly Goal[];
	steps: readonly Step[];
	requirements: readonly Requirement[];
	/** Stages whose signal a practitioner has confirmed. Opening a stage opens those before it. */
	openStages: readonly Stage[];
	today: LocalDate;
	policy?: SequencingPolicy;
	/** Steps the person chose to start with, first choice first. */
	choices?: readonly Identifier[];
	/** At most one for a step and a rule. */
	overrides?: readonly SequenceOverride[];
	/** An open immediate-safety flag, until a practitioner clears it. */
	safetyFlag?: { raisedOn: LocalDate } | null;
	/** In any order; at most one is open. */
	pauses?: readonly Pick<PlanPause, 'startsOn' | 'lookAgainOn' | 'endedOn'>[];
	/** Left out where referrals are not known (a phone): then no gap claims that one is missing. */
	referrals?: readonly StepReferral[];
	/** Single signals a practitioner confirmed, where a whole stage is not open yet. */
	signals?: readonly ConfirmedSignal[];
	needs?: readonly LinkedNeed[];
	review?: PlanReview;
}

/** How a referral keeps its step waiting; `none`: nobody was asked, or no longer. */
export type AwaitedReferral =
	| 'none'
	| Extract<
			ReferralState,
			'to_be_made' | 'made' | 'declined_by_agency' | 'declined_by_person' | 'not_available_in_area'
	  >;

export type Band = 'now' | 'next' | 'later' | 'done';

/** Why a step stands where it stands, as data; words are in the catalogue. Nothing here tells a risk label. */
export type SequenceReason =
	| { code: 'claimed'; on: LocalDate }
	| { code: 'court_ordered'; requirementId: Identifier }
	| { code: 'safety_step' }
	| { code: 'refer_early'; forStepId: Identifier; waitDays: number; neededOn: LocalDate | null }
	| { code: 'steady_base_first'; area: AreaOfNeed; stepIds: Identifier[] }
	| { code: 'opens_steps'; stepIds: Identifier[] }
	| { code: 'chosen' }
	| { code: 'waited_long'; since: LocalDate }
	| { code: 'under_way' }
	| { code: 'ready' }
	| { code: 'enough_for_now'; cap: number }
	| { code: 'court_starts'; requirementId: Identifier; startsOn: LocalDate }
	| { code: 'safety_first'; since: LocalDate }
	| { code: 'paused'; lookAgainOn: LocalDate }
	| { code: 'cannot_be_done_yet'; lookAgainOn: LocalDate | null }
	| { code: 'waiting_list'; since: LocalDate; expectedOn: LocalDate | null; lookAgainOn: LocalDate | null }
	| { code: 'referral'; state: AwaitedReferral; since: LocalDate | null }
	| { code: 'waits_for_steps'; stepIds: Identifier[] }
	| { code: 'goal_for_later'; goalId: Identifier }
	| { code: 'soft_rule'; rule: SoftRuleCode; stepIds: Identifier[] }
	| { code: 'overridden'; rule: OverridableRule; words: string }
	| { code: 'started_anyway'; rule: SoftRuleCode }
	/** Court-ordered work goes on, although this rule would hold any other. */
	| { code: 'ordered_despite_rule'; rule: SoftRuleCode }
	| { code: 'prerequisite_set_aside'; requirementId: Identifier; stepIds: Identifier[] }
	| { code: 'completed'; on: LocalDate | null }
	| { code: 'no_longer_needed' }
	| { code: 'goal_achieved'; goalId: Identifier };
export type ReasonCode = SequenceReason['code'];

export interface PlacedStep {
	step: Step;
	goal: Goal;
	band: Band;
	/** Never empty; the first is the main one. */
	reasons: SequenceReason[];
}

/**
 * Planned work that is not being delivered, and since when. For practitioners; never the person's failure. `pausedDays`: how many of
 * its days lay in a pause. They are in no `days` of it.
 */
export type DeliveryGap = GapFacts & { pausedDays?: number };

export type GapFacts =
	| { code: 'need_without_step'; needId: Identifier; area: AreaOfNeed; linkedTo: 'harm' | 'reoffending' }
	| { code: 'step_without_referral'; stepId: Identifier }
	| ReferralGap
	| { code: 'look_again_due'; stepId: Identifier; lookAgainOn: LocalDate }
	/** The day on which we said we would look at the pause again is here. */
	| { code: 'pause_look_due'; lookAgainOn: LocalDate }
	| { code: 'referral_check_due'; stepId: Identifier | null; referralId: Identifier; nextCheckOn: LocalDate }
	| {
			code: 'court_work_held';
			stepId: Identifier;
			requirementId: Identifier;
			because: 'cannot_be_done_yet' | 'goal_removed';
	  }
	| { code: 'prerequisite_cycle'; stepIds: Identifier[] }
	| { code: 'plan_not_reviewed'; since: LocalDate | null; days: number | null }
	| { code: 'change_without_review'; change: LifeChange; on: LocalDate }
	/** What changed stays in the report: a gap is also read by whoever may not read that. */
	| { code: 'told_change'; reportId: Identifier; on: LocalDate };

/** `stepId` is null for a referral that no step of the plan is for. */
export type ReferralGap = { stepId: Identifier | null; since: LocalDate } & (
	| { code: 'referral_without_answer' | 'agency_silent'; referralId: Identifier; days: number }
	| { code: 'declined_by_person' | 'declined_by_agency' | 'not_available_in_area'; referralId: Identifier }
	/** `referralId` is null where only the step says that it waits. */
	| { code: 'waiting_list'; referralId: Identifier | null; expectedOn: LocalDate | null; days: number }
);

/** Steps of removed goals, and steps whose goal is not here, are in none of the bands. */
export type PlanInOrder = Record<Band, PlacedStep[]>;

export interface PlanSequence extends PlanInOrder {
	gaps: DeliveryGap[];
}
