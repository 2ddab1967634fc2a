import type { DeliveryGap, GapFacts } from './sequence-shapes.ts';
import { daysBetween, type LocalDate } from '#lib/domain/time/local-date.ts';

/** A gap and for how many days it has been there; null where it began on no known day. */
export type AgedGap = DeliveryGap & { ageDays: number | null };

/** The longest first; those of no known day last, and otherwise as they come. */
export function agedGaps(gaps: readonly DeliveryGap[], today: LocalDate): AgedGap[] {
	return gaps
		.map((gap) => ({ ...gap, ageDays: ageOf(gap, today) }))
		.sort((a, b) => (b.ageDays ?? -1) - (a.ageDays ?? -1));
}

/** The day from which on it is a gap; null where that is not known. */
export function beganOn(gap: GapFacts): LocalDate | null {
	switch (gap.code) {
		case 'look_again_due':
		case 'pause_look_due':
			return gap.lookAgainOn;
		case 'referral_check_due':
			return gap.nextCheckOn;
		case 'change_without_review':
		case 'told_change':
			return gap.on;
		default:
			return 'since' in gap ? gap.since : null;
	}
}

/** Without what of it lay in a pause. */
function ageOf(gap: DeliveryGap, today: LocalDate): number | null {
	const since = beganOn(gap);
	return since === null ? null : daysBetween(since, today) - (gap.pausedDays ?? 0);
}
