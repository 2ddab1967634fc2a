import type { DeliveryGap } from './sequence-shapes.ts';
import { daysBetween, type LocalDate } from '#lib/domain/time/local-date.ts';

/** A gap and for how many days it has been there; null where it began on no known day. */
export type AgedGap = DeliveryGap & { ageDays: number | null };

/** The longest first; those of no known day last, and otherwise as they come. */
export function agedGaps(gaps: readonly DeliveryGap[], today: LocalDate): AgedGap[] {
	return gaps
		.map((gap) => ({ ...gap, ageDays: ageOf(gap, today) }))
		.sort((a, b) => (b.ageDays ?? -1) - (a.ageDays ?? -1));
}

function ageOf(gap: DeliveryGap, today: LocalDate): number | null {
	switch (gap.code) {
		case 'look_again_due':
			return daysBetween(gap.lookAgainOn, today);
		case 'referral_check_due':
			return daysBetween(gap.nextCheckOn, today);
		case 'change_without_review':
		case 'told_change':
			return daysBetween(gap.on, today);
		default:
			return 'since' in gap && gap.since !== null ? daysBetween(gap.since, today) : null;
	}
}
