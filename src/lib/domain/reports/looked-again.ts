import type { CircumstanceChangeRecord } from './record.ts';
import { isTakenBack } from './taken-back.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';

/** The latest day on which the plan was looked at again because of what its person told us; null where it never was. */
export function lastLookedAgain(told: readonly CircumstanceChangeRecord[]): LocalDate | null {
	const days = told.flatMap((change) => (isTakenBack(change) ? [] : (change.lookedAgainOn ?? [])));
	return days.sort().at(-1) ?? null;
}
