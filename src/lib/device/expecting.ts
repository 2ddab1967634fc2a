import type { Snapshot } from '#lib/domain/records/snapshot.ts';

/** True while something the person wrote has no answer yet. */
export function isExpecting(snapshot: Snapshot): boolean {
	const { obstacles, positiveChanges, reflections, relapses, proposals, disagreements, steps } = snapshot;
	return (
		proposals.some(({ outcome }) => outcome === null) ||
		obstacles.some(({ state, answers }) => answers.length === 0 && state !== 'withdrawn') ||
		[...positiveChanges, ...reflections, ...relapses, ...disagreements].some(
			({ answers }) => answers.length === 0
		) ||
		steps.some(({ claim }) => claim?.answer === null)
	);
}
