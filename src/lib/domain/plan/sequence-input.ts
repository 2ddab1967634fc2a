import type { GoalRecord, PlanRecord, ReferralRecord, StepRecord } from './record.ts';
import { pausesInForce } from './pauses.ts';
import type { OrderRecord, RequirementRecord } from '#lib/domain/people/record.ts';
import { defaultSequencingPolicy, policyFor, type SequencingPolicy } from './sequencing-policy.ts';
import type { SequenceInput } from './sequence-shapes.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';

/** What both sides know of a plan. */
export interface PlanSnapshot {
	plan: PlanRecord | null;
	goals: GoalRecord[];
	steps: StepRecord[];
	orders: OrderRecord[];
	requirements: RequirementRecord[];
	referrals: ReferralRecord[];
}

/**
 * What the sequence is made from, out of a person's snapshot: the same on the phone and on the server, so that both put
 * the steps in the same order. The server adds `needs` and `review`, which change only the list of delivery gaps.
 */
export function sequenceInputOf(snapshot: PlanSnapshot, today: LocalDate): SequenceInput {
	const { plan, goals, steps, orders, requirements, referrals } = snapshot;
	const signals = plan?.signals ?? [];
	return {
		goals,
		steps,
		requirements,
		today,
		openStages: plan?.openStages ?? [],
		policy: policyOf(plan),
		choices: plan?.choices ?? [],
		overrides: steps.flatMap(({ id, overrides }) =>
			(overrides ?? []).map(({ rule, words }) => ({ stepId: id, rule, words }))
		),
		safetyFlag: plan?.safetyFlag ?? null,
		pauses: pausesInForce(plan?.pauses ?? [], orders, today),
		signals: signals.flatMap(({ signal }) => (signal === null ? [] : [signal])),
		referrals
	};
}

function policyOf(plan: PlanRecord | null): SequencingPolicy {
	if (!plan?.policy) return defaultSequencingPolicy;
	const set = Object.entries(plan.policy).map(([name, value]) => [name, { value, reason: '' }]);
	return policyFor(Object.fromEntries(set));
}
