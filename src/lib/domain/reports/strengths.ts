import type { PositiveChangeRecord } from './record.ts';
import type { PlanRecord } from '#lib/domain/plan/record.ts';

/** The strengths in the plan and those the person named, each once, in the person's own spelling. */
export function strengthsOf({
	plan,
	positiveChanges
}: {
	plan: PlanRecord | null;
	positiveChanges: readonly PositiveChangeRecord[];
}): string[] {
	const named = positiveChanges.map(({ strength }) => strength.trim());
	const seen = new Set<string>();
	return [...(plan?.strengths ?? []), ...named].filter((strength) => {
		const key = strength.toLowerCase();
		if (strength === '' || seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}
