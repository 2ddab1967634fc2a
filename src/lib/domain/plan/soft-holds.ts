import { idsOf, overrideOf, type PlannedStep, type Situation } from './planned-steps.ts';
import type { SequenceReason } from './sequence-shapes.ts';
import { softRules, type SoftRule } from './soft-rules.ts';
import type { Stage } from './vocabulary.ts';

/** What soft rules say of one step: what holds it back, and what was set aside for it. */
export interface SoftFindings {
	holds: Extract<SequenceReason, { code: 'soft_rule' }>[];
	notes: Extract<SequenceReason, { code: 'overridden' | 'started_anyway' | 'ordered_despite_rule' }>[];
}

/**
 * Court-ordered work, and work already under way, is not stopped by a soft rule; it is marked, so that the practitioner
 * sees what it goes on without.
 */
export function softFindings(each: PlannedStep, situation: Situation): SoftFindings {
	const findings: SoftFindings = { holds: [], notes: [] };
	for (const rule of softRules) {
		if (!concerns(rule, each)) continue;
		const waitingFor = heldBy(rule, each, situation);
		if (waitingFor === null) continue;
		const override = overrideOf(situation, each.step.id, rule.code);
		if (override) findings.notes.push({ code: 'overridden', rule: rule.code, words: override.words });
		else if (each.court) findings.notes.push({ code: 'ordered_despite_rule', rule: rule.code });
		else if (each.step.status === 'in_progress')
			findings.notes.push({ code: 'started_anyway', rule: rule.code });
		else findings.holds.push({ code: 'soft_rule', rule: rule.code, stepIds: idsOf(waitingFor) });
	}
	return findings;
}

function concerns(rule: SoftRule, { step, goal }: PlannedStep): boolean {
	if (step.stage !== rule.stage || rule.exceptAreas.includes(goal.area)) return false;
	return rule.areas === null || rule.areas.includes(goal.area);
}

/** Null where the rule lets go; else the steps it waits for, which may be none. */
function heldBy(rule: SoftRule, each: PlannedStep, situation: Situation): PlannedStep[] | null {
	if (situation.input.signals?.includes(rule.signal)) return null;
	if (rule.opensWithStage !== null && isOpen(rule.opensWithStage, situation)) return null;
	const awaited = situation.planned.filter((other) => other !== each && isAwaited(rule, other, each));
	const waitingFor = awaited.filter(
		(other) => !other.settled && !(rule.waitsFor.until === 'begun' && isBegun(other))
	);
	if (rule.holdsUntil === 'signal') return waitingFor;
	if (rule.holdsUntil === 'one_step' && awaited.some(({ step }) => step.status === 'completed')) return null;
	return waitingFor.length > 0 ? waitingFor : null;
}

function isOpen(stage: Stage, { input }: Situation): boolean {
	return input.openStages.some((opened) => opened >= stage);
}

/** A step put off with its goal is not waited for: nobody waits for what no one is doing. */
function isAwaited({ waitsFor }: SoftRule, other: PlannedStep, each: PlannedStep): boolean {
	if (!waitsFor.stages.includes(other.step.stage)) return false;
	if (other.goal.status === 'future') return false;
	if (waitsFor.areas === 'any') return true;
	return waitsFor.areas === 'same'
		? other.goal.area === each.goal.area
		: waitsFor.areas.includes(other.goal.area);
}

function isBegun({ step }: PlannedStep): boolean {
	return step.status === 'in_progress';
}
