import { isOpenReferral } from './open-referral.ts';
import type { ReferralState } from './referral.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';

/** Where a referral stands before a change. */
export interface ReferralStanding {
	state: ReferralState;
	/** The day the present state began. */
	since: LocalDate;
}

export interface ReferralMove {
	state: ReferralState;
	on: LocalDate;
	/** Why; empty where none is given. */
	reason: string;
}

export type ReferralRefusal =
	| { code: 'referral_reason_missing' | 'referral_reopened_without_reason'; field: 'reason' }
	| { code: 'date_in_future' | 'date_before_last_change'; field: 'on' };

const course: readonly ReferralState[] = [
	'to_be_made',
	'made',
	'accepted',
	'waiting',
	'started',
	'completed'
];

/**
 * Whether a referral may change as asked (design: domain.md "Referrals"). Forward along its course it moves freely and may
 * leave states out, because agencies do. Ending without the work done, going back, and opening again what was closed each
 * need a reason. `null`: it may.
 */
export function refuseReferralMove(
	before: ReferralStanding | null,
	move: ReferralMove,
	today: LocalDate
): ReferralRefusal | null {
	if (move.on > today) return { code: 'date_in_future', field: 'on' };
	if (before && move.on < before.since) return { code: 'date_before_last_change', field: 'on' };
	if (move.reason !== '') return null;
	if (before && !isOpenReferral(before.state) && before.state !== move.state)
		return { code: 'referral_reopened_without_reason', field: 'reason' };
	return needsReason(before, move.state) ? { code: 'referral_reason_missing', field: 'reason' } : null;
}

function needsReason(before: ReferralStanding | null, next: ReferralState): boolean {
	if (before?.state === next) return false;
	const place = course.indexOf(next);
	return (
		place < 0 || (before !== null && place < course.indexOf(before.state) && !isSideStep(before.state, next))
	);
}

/** An agency may accept somebody who already waits. */
function isSideStep(from: ReferralState, to: ReferralState): boolean {
	return from === 'waiting' && to === 'accepted';
}
