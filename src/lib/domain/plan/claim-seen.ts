import type { StepRecord } from './record.ts';

/** What tells one claim about a step from the next: its own id, or its moment where it is from before there were ids. */
export function claimSeen({
	id,
	tappedAt
}: Pick<NonNullable<StepRecord['claim']>, 'id' | 'tappedAt'>): string | number {
	return id ?? tappedAt;
}
