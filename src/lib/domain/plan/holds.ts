import { idsOf, isDeliveredByAgency, type PlannedStep, type Situation } from './planned-steps.ts';
import { isHeldByPause } from './held-by-pause.ts';
import type { ReferEarly } from './refer-early.ts';
import { heldByReferral, referralReason } from './referral-reason.ts';
import type { SequenceReason } from './sequence-shapes.ts';
import { softFindings, type SoftFindings } from './soft-holds.ts';
import { addDays } from '#lib/domain/time/local-date.ts';
import type { Identifier } from '#lib/domain/identifiers/identifier.ts';

/** One thing that keeps a step out of `now`, and how far out. */
export interface Hold {
	band: 'next' | 'later';
	reason: SequenceReason;
}

export interface Assessed {
	planned: PlannedStep;
	referEarly: ReferEarly | null;
	/** The strongest first. Empty: the step is ready. */
	holds: Hold[];
	notes: SoftFindings['notes'];
	/** What others were asked for, where that does not hold it: work of the person's own, and the court's. */
	asked: SequenceReason | null;
}

/** What holds each open step. Whether a step is ready never depends on the cap, so no step moves because of another's place. */
export function assessSteps(situation: Situation, early: ReadonlyMap<Identifier, ReferEarly>): Assessed[] {
	const assessed = situation.open.map((planned) =>
		assess(planned, situation, early.get(planned.step.id) ?? null)
	);
	const ready = new Set(assessed.filter(isReady).map(({ planned }) => planned));
	for (const each of assessed) {
		const hold = prerequisiteHold(each.planned, ready);
		if (hold) each.holds.splice(each.holds.filter(({ reason }) => outranksOrder(reason)).length, 0, hold);
	}
	return assessed;
}

function isReady({ planned, holds }: Assessed): boolean {
	return holds.length === 0 && planned.unmet.length === 0;
}

function assess(planned: PlannedStep, situation: Situation, referEarly: ReferEarly | null): Assessed {
	const soft = softFindings(planned, situation);
	const { notes } = soft;
	const asked = askedOf(planned, situation);
	if (planned.court) return { planned, referEarly, holds: courtHolds(planned, situation), notes, asked };
	const awaited = referralHold(planned, situation);
	const holds: (Hold | null)[] = [
		pauseHold(planned, situation),
		safetyHold(planned, situation),
		waitHold(planned, situation),
		awaited,
		referEarly ? null : futureGoalHold(planned),
		...soft.holds.map((reason): Hold => ({ band: 'later', reason }))
	];
	return {
		planned,
		referEarly,
		holds: holds.filter((hold) => hold !== null),
		notes,
		asked: awaited ? null : asked
	};
}

function askedOf(planned: PlannedStep, situation: Situation): SequenceReason | null {
	const isWaiting = situation.referralOf.get(planned.step.id)?.state === 'waiting';
	if (isWaiting && planned.step.status === 'not_started') return waitReason(planned, situation);
	return referralReason(planned, situation);
}

function referralHold(planned: PlannedStep, situation: Situation): Hold | null {
	const reason = isDeliveredByAgency(planned.step) ? referralReason(planned, situation) : null;
	const band = reason && heldByReferral[reason.state];
	return reason && band ? { band, reason } : null;
}

/** Absolute: only a start date still to come, or an officer's word that it cannot be done yet, keeps it out of `now`. */
function courtHolds(planned: PlannedStep, situation: Situation): Hold[] {
	const { step, court } = planned;
	if (step.status === 'cannot_be_done_yet') return [{ band: 'next', reason: waitReason(planned, situation) }];
	const startsOn = court?.startDate ?? null;
	if (!court || startsOn === null || startsOn <= situation.today) return [];
	const soon = startsOn <= addDays(situation.today, situation.policy.courtStartSoonDays.value);
	return [
		{ band: soon ? 'next' : 'later', reason: { code: 'court_starts', requirementId: court.id, startsOn } }
	];
}

/** As far out as it would be by itself, and no nearer than `next`: once the pause is over each is where it was. */
function pauseHold(planned: PlannedStep, situation: Situation): Hold | null {
	const { pause } = situation;
	if (!pause || !isHeldByPause(planned, situation)) return null;
	return { band: 'next', reason: { code: 'paused', lookAgainOn: pause.lookAgainOn } };
}

/** Steps that make someone safe go on: they are what clears the flag. */
function safetyHold({ step }: PlannedStep, { input }: Situation): Hold | null {
	if (!input.safetyFlag || step.stage === 0) return null;
	return { band: 'next', reason: { code: 'safety_first', since: input.safetyFlag.raisedOn } };
}

function waitHold(planned: PlannedStep, situation: Situation): Hold | null {
	if (planned.step.status === 'cannot_be_done_yet')
		return { band: 'later', reason: waitReason(planned, situation) };
	if (planned.step.status !== 'not_started' || !isDeliveredByAgency(planned.step)) return null;
	if (waitingSince(planned, situation) === null) return null;
	return { band: 'next', reason: waitReason(planned, situation) };
}

function waitReason(planned: PlannedStep, situation: Situation): SequenceReason {
	const since = waitingSince(planned, situation);
	const lookAgainOn = planned.step.blocked?.lookAgainOn ?? null;
	if (since === null) return { code: 'cannot_be_done_yet', lookAgainOn };
	const expectedOn = situation.referralOf.get(planned.step.id)?.expectedOn ?? null;
	return { code: 'waiting_list', since, expectedOn, lookAgainOn };
}

function waitingSince({ step }: PlannedStep, { referralOf }: Situation) {
	const referral = referralOf.get(step.id);
	return step.waitingSince ?? (referral?.state === 'waiting' ? referral.since : null);
}

/** A step already under way stays in sight, even where the rest of its goal is for later. */
function futureGoalHold({ goal, step }: PlannedStep): Hold | null {
	if (goal.status !== 'future' || step.status === 'in_progress') return null;
	return { band: 'later', reason: { code: 'goal_for_later', goalId: goal.id } };
}

function prerequisiteHold({ unmet }: PlannedStep, ready: ReadonlySet<PlannedStep>): Hold | null {
	if (unmet.length === 0) return null;
	const band = unmet.every((prerequisite) => ready.has(prerequisite)) ? 'next' : 'later';
	return { band, reason: { code: 'waits_for_steps', stepIds: idsOf(unmet) } };
}

const strongerThanOrder: ReadonlySet<SequenceReason['code']> = new Set([
	'court_starts',
	'paused',
	'safety_first',
	'cannot_be_done_yet',
	'waiting_list',
	'referral'
]);

function outranksOrder({ code }: SequenceReason): boolean {
	return strongerThanOrder.has(code);
}
