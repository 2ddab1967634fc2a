import type { RecordOf } from '#lib/domain/snapshot/records.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';

type Ending = Pick<RecordOf<'requirement'>, 'ended'>;

/**
 * How a requirement ended, with the day where one is known; null while it runs. Only what somebody recorded as its end ends it: the
 * day on which an end was expected ends nothing, for unpaid work can outlast it.
 */
export function endOf({ ended }: Ending, today: LocalDate): { on: LocalDate | null } | null {
	if (!ended) return null;
	return ended.on === null || ended.on <= today ? ended : null;
}

export function isRunning(requirement: Ending, today: LocalDate): boolean {
	return endOf(requirement, today) === null;
}
