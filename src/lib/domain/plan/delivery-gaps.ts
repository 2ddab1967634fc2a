import { isDeliveredByAgency, type PlannedStep, type Situation } from './planned-steps.ts';
import { findPrerequisiteCycle } from './prerequisite-cycle.ts';
import type { StepReferral } from './referral.ts';
import type { DeliveryGap, LinkedNeed } from './sequence-shapes.ts';
import { daysBetween } from '#lib/domain/time/local-date.ts';

/**
 * What is planned and not delivered, after the four causes inspectors found (no referral, unwilling, not available,
 * waiting list), poor agency communication, and plans left alone while life changed. In plan order.
 */
export function deliveryGaps(situation: Situation): DeliveryGap[] {
	return [
		...needGaps(situation),
		...situation.open.flatMap((each) => stepGaps(each, situation)),
		...removedCourtWork(situation),
		...cycleGaps(situation),
		...reviewGaps(situation)
	];
}

function needGaps({ input, planned }: Situation): DeliveryGap[] {
	const covered = new Set(
		planned
			.filter(({ step }) => step.status !== 'no_longer_needed')
			.flatMap(({ goal }) => [goal.area, ...goal.relatedAreas])
	);
	const isUncovered = (need: LinkedNeed) =>
		(need.linkedToHarm || need.linkedToReoffending) && !covered.has(need.area);
	return (input.needs ?? []).filter(isUncovered).map((need) => ({
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
	const gap = referralGap(each, situation);
	return gap ? [...gaps, gap] : gaps;
}

function referralGap({ step, goal }: PlannedStep, situation: Situation): DeliveryGap | null {
	const referral = situation.referralOf.get(step.id);
	if (referral) {
		const gap = gapOfReferral(referral, situation);
		if (gap) return gap;
	}
	if (step.waitingSince !== null && step.status !== 'in_progress')
		return waitingGap(step.id, null, step.waitingSince, referral?.expectedOn ?? null, situation);
	const needsOne = isDeliveredByAgency(step) && step.status !== 'in_progress' && goal.status === 'current';
	const none = referral === undefined || referral.state === 'to_be_made' || referral.state === 'withdrawn';
	return situation.input.referrals && needsOne && none
		? { code: 'step_without_referral', stepId: step.id }
		: null;
}

function gapOfReferral(referral: StepReferral, situation: Situation): DeliveryGap | null {
	const { today, policy } = situation;
	const { id: referralId, stepId, state, since } = referral;
	switch (state) {
		case 'declined_by_person':
		case 'declined_by_agency':
		case 'not_available_in_area':
			return { code: state, stepId, referralId, since };
		case 'waiting':
			return waitingGap(stepId, referralId, since, referral.expectedOn, situation);
		case 'made': {
			const days = daysBetween(since, today);
			return days >= policy.referralAnswerDays.value
				? { code: 'referral_without_answer', stepId, referralId, since, days }
				: null;
		}
		case 'accepted':
		case 'started': {
			const heard = referral.lastReportOn ?? since;
			const days = daysBetween(heard, today);
			return days >= policy.agencyReportDays.value
				? { code: 'agency_silent', stepId, referralId, since: heard, days }
				: null;
		}
		default:
			return null;
	}
}

function waitingGap(
	stepId: string,
	referralId: string | null,
	since: string,
	expectedOn: string | null,
	{ today }: Situation
): DeliveryGap {
	return { code: 'waiting_list', stepId, referralId, since, expectedOn, days: daysBetween(since, today) };
}

/** A removed goal shows nowhere; what the court ordered does not end with it. */
function removedCourtWork({ input, today }: Situation): DeliveryGap[] {
	const removed = new Set(input.goals.filter(({ status }) => status === 'removed').map(({ id }) => id));
	const inForce = new Set(
		input.requirements.filter(({ endDate }) => endDate === null || endDate >= today).map(({ id }) => id)
	);
	return input.steps.flatMap((step): DeliveryGap[] => {
		const open = step.status !== 'completed' && step.status !== 'no_longer_needed';
		const { id: stepId, requirementId } = step;
		if (!open || requirementId === null || !inForce.has(requirementId) || !removed.has(step.goalId))
			return [];
		return [{ code: 'court_work_held', stepId, requirementId, because: 'goal_removed' }];
	});
}

/** A cycle is refused when it is made; an import can still bring one, and its steps would wait for ever. */
function cycleGaps({ open }: Situation): DeliveryGap[] {
	const cycle = findPrerequisiteCycle(open.map(({ step }) => step));
	return cycle ? [{ code: 'prerequisite_cycle', stepIds: cycle.map(({ id }) => id) }] : [];
}

function reviewGaps({ input, today, policy }: Situation): DeliveryGap[] {
	if (!input.review) return [];
	const { reviewedOn, changes } = input.review;
	const days = reviewedOn === null ? null : daysBetween(reviewedOn, today);
	const stale = days === null || days >= policy.planReviewDays.value;
	const unreviewed = changes.filter(({ on }) => on <= today && (reviewedOn === null || on > reviewedOn));
	return [
		...(stale ? [{ code: 'plan_not_reviewed' as const, since: reviewedOn, days }] : []),
		...unreviewed.map(({ change, on }) => ({ code: 'change_without_review' as const, change, on }))
	];
}
