import type { PlanSnapshot } from './sequence-input.ts';

/** All that somebody typed into a plan and that can stand in a sentence about it. */
export function typedInPlan({
	goals,
	steps,
	referrals
}: Omit<PlanSnapshot, 'plan' | 'orders' | 'requirements'>): string[] {
	return [
		...goals.map(({ title }) => title),
		...steps.flatMap(({ description, actorName, reason }) => [description, actorName, reason]),
		// Of a rule that was set aside, the officer's reason is quoted.
		...steps.flatMap(({ overrides }) => (overrides ?? []).map(({ words }) => words)),
		...referrals.flatMap(({ agencyName, agencyNameCy, instead }) => [agencyName, agencyNameCy, instead])
	].filter((words) => words != null);
}
