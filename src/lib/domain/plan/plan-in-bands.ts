import { assessSteps, type Assessed } from './holds.ts';
import { doneReason, heldBackBy, heldReasons, readyReasons } from './placing-reasons.ts';
import { isClaimed } from './placed-steps.ts';
import { overrideOf, type Situation } from './planned-steps.ts';
import { referralsDueEarly } from './refer-early.ts';
import { doneOrder, stepOrder } from './step-order.ts';
import type {
	Band,
	PlacedStep,
	PlanInOrder,
	SequenceInput,
	SequenceReason,
	Step
} from './sequence-shapes.ts';

/**
 * Puts every step of a plan in its band, in order, with reasons (evidence: law-and-policy 3.3 and 3.4). Apart from the gaps, which a
 * phone does not ask for.
 *
 * `now`: ready. Of the person's own steps at most the cap, besides court-ordered work and claims that wait for an answer;
 * of others' steps all, for the person carries nothing there (`toDoNow` leaves those out).
 * `next`: ready beyond the cap, then what waits only for ready steps. `later`: all else that is open.
 * `done`: completed, no longer needed (kept, so that nothing vanishes), or left over from a goal that was reached.
 */
export function planInBands(situation: Situation): PlanInOrder {
	const assessed = assessSteps(situation, referralsDueEarly(situation));
	const order = stepOrder(situation);
	assessed.sort((a, b) => order(a.planned, b.planned));
	const { now, overCap, next, later } = bands(assessed, situation);
	const held = heldBackBy(assessed);
	const cap = situation.policy.nowCap.value;
	const ready = (each: Assessed) => readyReasons(each, situation, held);
	const waiting = (each: Assessed) => heldReasons(each, situation);
	const enough = (each: Assessed): SequenceReason[] => [{ code: 'enough_for_now', cap }, ...ready(each)];
	return {
		now: now.map((each) => placed(each, 'now', ready(each))),
		next: [
			...overCap.map((each) => placed(each, 'next', enough(each))),
			...next.map((each) => placed(each, 'next', waiting(each)))
		],
		later: later.map((each) => placed(each, 'later', waiting(each))),
		done: placedDone(situation)
	};
}

/** Reasons and gaps come in plan order, which must not depend on how the records arrived. */
export function inPlanOrder(input: SequenceInput): SequenceInput {
	const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
	const goalAt = new Map(input.goals.map(({ id, position }) => [id, position]));
	const at = ({ goalId }: Step) => goalAt.get(goalId) ?? 0;
	const steps = [...input.steps].sort((a, b) => at(a) - at(b) || a.position - b.position || byId(a, b));
	const needs = [...(input.needs ?? [])].sort(byId);
	if (!input.referrals) return { ...input, steps, needs };
	return { ...input, steps, needs, referrals: [...input.referrals].sort(byId) };
}

interface Bands {
	now: Assessed[];
	overCap: Assessed[];
	next: Assessed[];
	later: Assessed[];
}

function bands(assessed: readonly Assessed[], situation: Situation): Bands {
	const bands: Bands = { now: [], overCap: [], next: [], later: [] };
	let places = situation.policy.nowCap.value - assessed.filter(takesPlaceByLaw).length;
	for (const each of assessed) {
		if (each.holds.length > 0) bands[heldBand(each)].push(each);
		else if (isOutsideCap(each, situation)) bands.now.push(each);
		else if (places > 0) {
			places -= 1;
			bands.now.push(each);
		} else bands.overCap.push(each);
	}
	return bands;
}

function heldBand({ holds }: Assessed): 'next' | 'later' {
	return holds.some(({ band }) => band === 'later') ? 'later' : 'next';
}

function takesPlaceByLaw({ planned, holds }: Assessed): boolean {
	const { step, court } = planned;
	return holds.length === 0 && court !== null && step.actor === 'service_user' && !isClaimed(step);
}

function isOutsideCap({ planned }: Assessed, situation: Situation): boolean {
	const { step, court } = planned;
	if (step.actor !== 'service_user' || court !== null || isClaimed(step)) return true;
	return overrideOf(situation, step.id, 'now_cap') !== undefined;
}

function placed({ planned }: Assessed, band: Band, reasons: SequenceReason[]): PlacedStep {
	return { step: planned.step, goal: planned.goal, band, reasons };
}

function placedDone({ planned }: Situation): PlacedStep[] {
	return planned
		.filter(({ settled }) => settled)
		.sort(doneOrder)
		.map((each) => ({ step: each.step, goal: each.goal, band: 'done', reasons: [doneReason(each)] }));
}
