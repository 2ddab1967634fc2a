import { isRunning } from '#lib/domain/people/requirement-end.ts';
import { beganOn } from './gap-age.ts';
import { daysPaused, daysWaited } from './held-by-pause.ts';
import { isDeliveredByAgency, type PlannedStep, type Situation } from './planned-steps.ts';
import { findPrerequisiteCycles } from './prerequisite-cycle.ts';
import { isOpenReferral } from './open-referral.ts';
import { isLookMissed } from './pauses.ts';
import type { StepReferral } from './referral.ts';
import type { DeliveryGap, GapFacts, LinkedNeed, ReferralGap } from './sequence-shapes.ts';

/**
 * What is planned and not delivered, after the four causes inspectors found (no referral, unwilling, not available,
 * waiting list), poor agency communication, and plans left alone while life changed. In plan order. Nothing grows older in a pause
 * that held it.
 */
export function deliveryGaps(situation: Situation): DeliveryGap[] {
	const gaps: GapFacts[] = [
		...forgottenPause(situation),
		...needGaps(situation),
		...situation.open.flatMap((each) => stepGaps(each, situation)),
		...looseReferralGaps(situation),
		...dueChecks(situation),
		...removedCourtWork(situation),
		...cycleGaps(situation),
		...reviewGaps(situation)
	];
	return gaps.map((gap) => withPause(gap, situation));
}

function withPause(gap: GapFacts, situation: Situation): DeliveryGap {
	const since = beganOn(gap);
	// What they told us waits for our answer, pause or not.
	if (since === null || gap.code === 'pause_look_due' || gap.code === 'told_change') return gap;
	const days = daysPaused(since, 'stepId' in gap ? gap.stepId : null, situation);
	return days === 0 ? gap : { ...gap, pausedDays: days };
}

/** Said for as long as nobody looks: what is paused must not be forgotten for it. */
function forgottenPause({ input, today }: Situation): GapFacts[] {
	const missed = (input.pauses ?? []).filter((pause) => isLookMissed(pause, today));
	return missed.map(({ lookAgainOn }) => ({ code: 'pause_look_due', lookAgainOn }));
}

/** Harm before reoffending, as in the order of the steps (evidence: law-and-policy 3.4). */
function needGaps({ input, planned }: Situation): DeliveryGap[] {
	const covered = new Set(
		planned
			.filter(({ step }) => step.status !== 'no_longer_needed')
			.flatMap(({ goal }) => [goal.area, ...goal.relatedAreas])
	);
	const isUncovered = (need: LinkedNeed) =>
		(need.linkedToHarm || need.linkedToReoffending) && !covered.has(need.area);
	return (input.needs ?? [])
		.filter(isUncovered)
		.sort((a, b) => Number(b.linkedToHarm) - Number(a.linkedToHarm))
		.map((need) => ({
			code: 'need_without_step',
			needId: need.id,
			area: need.area,
			linkedTo: need.linkedToHarm ? 'harm' : 'reoffending'
		}));
}

function stepGaps(each: PlannedStep, situation: Situation): DeliveryGap[] {
	const { step, court } = each;
	const gaps: DeliveryGap[] = [];
	const lookAgainOn = step.status === 'cannot_be_done_yet' ? (step.blocked?.lookAgainOn ?? null) : null;
	if (lookAgainOn !== null && lookAgainOn <= situation.today)
		gaps.push({ code: 'look_again_due', stepId: step.id, lookAgainOn });
	if (court && step.status === 'cannot_be_done_yet')
		gaps.push({
			code: 'court_work_held',
			stepId: step.id,
			requirementId: court.id,
			because: 'cannot_be_done_yet'
		});
	return [...gaps, ...referralGaps(each, situation)];
}

function referralGaps({ step, goal }: PlannedStep, situation: Situation): DeliveryGap[] {
	const { input } = situation;
	const referral = situation.referralOf.get(step.id);
	const gap = referral ? gapOfReferral(referral, situation) : null;
	if (gap) return [gap];
	if (step.status === 'in_progress') return [];
	if (step.waitingSince !== null) {
		const days = daysWaited(step.waitingSince, step.id, situation);
		const expectedOn = referral?.expectedOn ?? null;
		return [
			{ code: 'waiting_list', stepId: step.id, referralId: null, since: step.waitingSince, expectedOn, days }
		];
	}
	const needsOne = isDeliveredByAgency(step) && goal.status === 'current';
	const none = referral === undefined || referral.state === 'to_be_made' || referral.state === 'withdrawn';
	return input.referrals && needsOne && none ? [{ code: 'step_without_referral', stepId: step.id }] : [];
}

/** An agency is asked for something that no step holds yet; it must not be forgotten for that. */
function looseReferralGaps(situation: Situation): DeliveryGap[] {
	return (situation.input.referrals ?? []).flatMap((referral) => {
		const gap = referral.stepId === null ? gapOfReferral(referral, situation) : null;
		return gap ? [gap] : [];
	});
}

/** We said we would ask again on a day, and that day is here. */
function dueChecks({ input, today }: Situation): DeliveryGap[] {
	return (input.referrals ?? []).flatMap(({ id: referralId, stepId, state, nextCheckOn }): DeliveryGap[] =>
		nextCheckOn && nextCheckOn <= today && isOpenReferral(state)
			? [{ code: 'referral_check_due', stepId, referralId, nextCheckOn }]
			: []
	);
}

function gapOfReferral(referral: StepReferral, situation: Situation): ReferralGap | null {
	const { id: referralId, stepId, state, since, expectedOn } = referral;
	const inState = daysWaited(since, stepId, situation);
	switch (state) {
		case 'declined_by_person':
		case 'declined_by_agency':
		case 'not_available_in_area':
			return { code: state, stepId, referralId, since };
		case 'waiting':
			return { code: 'waiting_list', stepId, referralId, since, expectedOn, days: inState };
		case 'made':
			return withoutAnswer(referral, situation);
		case 'accepted':
		case 'started':
			return silence(referral, situation);
		default:
			return null;
	}
}

/** Whatever an agency says ends its silence for as long as it may take to answer; the officer says where it stands. */
function withoutAnswer(referral: StepReferral, situation: Situation): ReferralGap | null {
	const { id: referralId, stepId, lastReportOn } = referral;
	const since = lastReportOn && lastReportOn > referral.since ? lastReportOn : referral.since;
	const days = daysWaited(since, stepId, situation);
	if (days < situation.policy.referralAnswerDays.value) return null;
	return { code: 'referral_without_answer', stepId, referralId, since, days };
}

function silence(referral: StepReferral, situation: Situation): ReferralGap | null {
	const since = referral.lastReportOn ?? referral.since;
	const days = daysWaited(since, referral.stepId, situation);
	if (days < situation.policy.agencyReportDays.value) return null;
	return { code: 'agency_silent', stepId: referral.stepId, referralId: referral.id, since, days };
}

/** A removed goal shows nowhere; what the court ordered does not end with it. */
function removedCourtWork({ input, today }: Situation): DeliveryGap[] {
	const removed = new Set(input.goals.filter(({ status }) => status === 'removed').map(({ id }) => id));
	const inForce = new Set(
		input.requirements.filter((requirement) => isRunning(requirement, today)).map(({ id }) => id)
	);
	return input.steps.flatMap((step): DeliveryGap[] => {
		const open = step.status !== 'completed' && step.status !== 'no_longer_needed';
		const { id: stepId, requirementId } = step;
		if (!open || requirementId === null || !inForce.has(requirementId) || !removed.has(step.goalId))
			return [];
		return [{ code: 'court_work_held', stepId, requirementId, because: 'goal_removed' }];
	});
}

/** A cycle is refused when it is made; an import can still bring some, and their steps would wait for ever. */
function cycleGaps({ open }: Situation): DeliveryGap[] {
	return findPrerequisiteCycles(open.map(({ step }) => step)).map((cycle) => ({
		code: 'prerequisite_cycle',
		stepIds: cycle.map(({ id }) => id)
	}));
}

function reviewGaps(situation: Situation): DeliveryGap[] {
	const { input, today, policy } = situation;
	if (!input.review) return [];
	const { reviewedOn, changes, told = [] } = input.review;
	const days = reviewedOn === null ? null : daysWaited(reviewedOn, null, situation);
	const stale = days === null || days >= policy.planReviewDays.value;
	const unreviewed = changes.filter(({ on }) => on <= today && (reviewedOn === null || on >= reviewedOn));
	return [
		...(stale ? [{ code: 'plan_not_reviewed' as const, since: reviewedOn, days }] : []),
		...unreviewed.map(({ change, on }) => ({ code: 'change_without_review' as const, change, on })),
		...told.map(({ reportId, on }) => ({ code: 'told_change' as const, reportId, on }))
	];
}
