import { isRunning } from '#lib/domain/people/requirement-end.ts';
import { pauseOn } from './pauses.ts';
import { defaultSequencingPolicy, type SequencingPolicy } from './sequencing-policy.ts';
import type { Goal, OverridableRule, Requirement, SequenceInput, Step } from './sequence-shapes.ts';
import type { StepReferral } from './referral.ts';
import type { Identifier } from '#lib/domain/identifiers/identifier.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';

/** A step with what surrounds it. */
export interface PlannedStep {
	step: Step;
	goal: Goal;
	/** The requirement it serves, unless that has ended. */
	court: Requirement | null;
	/** Nothing is left to do for it. */
	settled: boolean;
	/** What it must wait for: hard prerequisites that are not settled. */
	unmet: PlannedStep[];
	/** Prerequisites that may not hold court-ordered work, and so do not. */
	setAside: PlannedStep[];
}

/** A plan laid out for sequencing: every lookup made once. */
export interface Situation {
	today: LocalDate;
	policy: SequencingPolicy;
	input: SequenceInput;
	/** The one that holds steps today. */
	pause: { lookAgainOn: LocalDate } | null;
	/** Open steps of stage 0, and all that they wait for: these go on through a pause. */
	keepsSafe: ReadonlySet<PlannedStep>;
	/** In the order they came. Steps of removed goals, and of goals not here, are left out. */
	planned: PlannedStep[];
	open: PlannedStep[];
	byId: ReadonlyMap<Identifier, PlannedStep>;
	choiceRank: ReadonlyMap<Identifier, number>;
	referralOf: ReadonlyMap<Identifier, StepReferral>;
}

export function surveyPlan(input: SequenceInput): Situation {
	const goals = new Map(input.goals.map((goal) => [goal.id, goal]));
	const requirements = new Map(input.requirements.map((requirement) => [requirement.id, requirement]));
	const planned = input.steps.flatMap((step) => {
		const goal = goals.get(step.goalId);
		if (!goal || goal.status === 'removed') return [];
		const court = requirementInForce(step, requirements, input.today);
		return [{ step, goal, court, settled: isSettled(step, goal, court), unmet: [], setAside: [] }];
	});
	const byId = new Map(planned.map((each) => [each.step.id, each]));
	planned.forEach((each) => linkPrerequisites(each, byId));
	const open = planned.filter((each) => !each.settled);
	return {
		today: input.today,
		policy: input.policy ?? defaultSequencingPolicy,
		input,
		pause: pauseOn(input.pauses ?? [], input.today),
		keepsSafe: withAllTheyWaitFor(open.filter(({ step }) => step.stage === 0)),
		planned,
		open,
		byId,
		choiceRank: new Map((input.choices ?? []).map((id, index) => [id, index])),
		referralOf: latestReferrals(input.referrals ?? [])
	};
}

/** A step may have been referred more than once: the latest tells where it stands. */
function latestReferrals(referrals: readonly StepReferral[]): Map<Identifier, StepReferral> {
	const inTime = [...referrals].sort((a, b) => (a.since + a.id < b.since + b.id ? -1 : 1));
	return new Map(inTime.flatMap((each) => (each.stepId === null ? [] : [[each.stepId, each] as const])));
}

/** The requirement a step serves, or null where it serves none or that requirement has ended. */
export function requirementInForce(
	step: Step,
	requirements: ReadonlyMap<Identifier, Requirement>,
	today: LocalDate
): Requirement | null {
	const requirement = step.requirementId === null ? undefined : requirements.get(step.requirementId);
	return requirement && isRunning(requirement, today) ? requirement : null;
}

/** Reaching a goal settles what was left of it, except what the court ordered. */
function isSettled(step: Step, goal: Goal, court: Requirement | null): boolean {
	if (step.status === 'completed' || step.status === 'no_longer_needed') return true;
	return goal.status === 'achieved' && court === null;
}

/**
 * Court-ordered work starts when ordered (evidence: law-and-policy 3.4). It can wait only for a step that serves a
 * requirement too, such as the referral that makes the first session possible; never for a home, an income or the like.
 * A prerequisite that is no longer in the plan holds nothing.
 */
function linkPrerequisites(each: PlannedStep, byId: ReadonlyMap<Identifier, PlannedStep>): void {
	for (const id of new Set(each.step.prerequisites)) {
		const prerequisite = byId.get(id);
		if (!prerequisite || prerequisite.settled) continue;
		const list = each.court && !prerequisite.court ? each.setAside : each.unmet;
		list.push(prerequisite);
	}
}

function withAllTheyWaitFor(steps: readonly PlannedStep[]): ReadonlySet<PlannedStep> {
	const found = new Set(steps);
	// A set goes on to what is added to it on the way.
	for (const { unmet } of found) for (const each of unmet) found.add(each);
	return found;
}

/** The practitioner's override of a rule for one step. */
export function overrideOf(situation: Situation, stepId: Identifier, rule: OverridableRule) {
	return situation.input.overrides?.find((override) => override.stepId === stepId && override.rule === rule);
}

const deliverers: ReadonlySet<Step['actor']> = new Set(['agency', 'crs_provider', 'programme_staff']);

/** Someone other than the person and the officer delivers it. */
export function isDeliveredByAgency(step: Step): boolean {
	return deliverers.has(step.actor);
}

export function idsOf(steps: readonly PlannedStep[]): Identifier[] {
	return steps.map((each) => each.step.id);
}
