import type { Assessed } from './holds.ts';
import { isClaimed } from './placed-steps.ts';
import { idsOf, overrideOf, type PlannedStep, type Situation } from './planned-steps.ts';
import type { SequenceReason } from './sequence-shapes.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import type { Identifier } from '#lib/domain/identifiers/identifier.ts';

/** Which open steps each step holds back, by its id: those for which that is the main reason. */
export type HeldBackBy = ReadonlyMap<Identifier, Identifier[]>;

export function heldBackBy(assessed: readonly Assessed[]): HeldBackBy {
	const held = new Map<Identifier, Identifier[]>();
	for (const { planned, holds } of assessed) {
		// That others wait for a step stays said of it while they are paused.
		const main = holds.find(({ reason }) => reason.code !== 'paused')?.reason;
		const waitsFor = main && 'stepIds' in main ? main.stepIds : [];
		for (const id of waitsFor) held.set(id, [...(held.get(id) ?? []), planned.step.id]);
	}
	return held;
}

/** Why a step that nothing holds is where it is. */
export function readyReasons(each: Assessed, situation: Situation, held: HeldBackBy): SequenceReason[] {
	const { planned, referEarly } = each;
	const { step, court } = planned;
	const reasons: SequenceReason[] = [];
	if (isClaimed(step) && step.claim) reasons.push({ code: 'claimed', on: localDate(step.claim.tappedAt) });
	if (court) reasons.push({ code: 'court_ordered', requirementId: court.id });
	if (step.stage === 0 && !court) reasons.push({ code: 'safety_step' });
	if (referEarly) reasons.push(referEarly);
	reasons.push(...orderReasons(planned, held.get(step.id) ?? []));
	if (situation.choiceRank.has(step.id)) reasons.push({ code: 'chosen' });
	if (step.waitingSince !== null) reasons.push({ code: 'waited_long', since: step.waitingSince });
	if (step.status === 'in_progress') reasons.push({ code: 'under_way' });
	if (each.asked) reasons.push(each.asked);
	if (reasons.length === 0) reasons.push({ code: 'ready' });
	return [...reasons, ...notesOn(each, situation)];
}

/** Why a held step waits. That the court ordered it is never left unsaid. */
export function heldReasons(each: Assessed, situation: Situation): SequenceReason[] {
	const { planned, holds } = each;
	const court: SequenceReason[] = planned.court
		? [{ code: 'court_ordered', requirementId: planned.court.id }]
		: [];
	const asked =
		each.asked && !holds.some(({ reason }) => reason.code === each.asked?.code) ? [each.asked] : [];
	return [...holds.map(({ reason }) => reason), ...court, ...asked, ...notesOn(each, situation)];
}

export function doneReason({ step, goal }: PlannedStep): SequenceReason {
	if (step.status === 'completed') return { code: 'completed', on: step.completedOn };
	if (step.status === 'no_longer_needed') return { code: 'no_longer_needed' };
	return { code: 'goal_achieved', goalId: goal.id };
}

function orderReasons({ step, goal }: PlannedStep, held: Identifier[]): SequenceReason[] {
	if (held.length === 0) return [];
	if (step.stage === 1) return [{ code: 'steady_base_first', area: goal.area, stepIds: held }];
	return [{ code: 'opens_steps', stepIds: held }];
}

function notesOn({ planned, notes }: Assessed, situation: Situation): SequenceReason[] {
	const { step, court, setAside } = planned;
	const reasons: SequenceReason[] = [...notes];
	if (court && setAside.length > 0)
		reasons.push({ code: 'prerequisite_set_aside', requirementId: court.id, stepIds: idsOf(setAside) });
	const cap = overrideOf(situation, step.id, 'now_cap');
	if (cap) reasons.push({ code: 'overridden', rule: 'now_cap', words: cap.words });
	const early = overrideOf(situation, step.id, 'refer_early');
	if (early) reasons.push({ code: 'overridden', rule: 'refer_early', words: early.words });
	return reasons;
}
