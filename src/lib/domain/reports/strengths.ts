import type { Snapshot } from '#lib/domain/records/snapshot.ts';

/** The strengths in the plan and those the person named, each once, in the person's own spelling. */
export function strengthsOf({ plan, positiveChanges }: Snapshot): string[] {
	const named = positiveChanges.map(({ strength }) => strength.trim());
	const seen = new Set<string>();
	return [...(plan?.strengths ?? []), ...named].filter((strength) => {
		const key = strength.toLowerCase();
		if (strength === '' || seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}
