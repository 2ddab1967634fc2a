import { isClaimed } from './placed-steps.ts';
import { isDeliveredByAgency, type PlannedStep, type Situation } from './planned-steps.ts';
import type { ReferralState } from './referral.ts';
import type { AwaitedReferral, SequenceReason } from './sequence-shapes.ts';

export type ReferralReason = Extract<SequenceReason, { code: 'referral' }>;

/**
 * Where a step stands with what was, or was not, asked of somebody else: null once it can begin. A step that waits for
 * others never reads as if nothing were in its way.
 */
export function referralReason({ step }: PlannedStep, situation: Situation): ReferralReason | null {
	if (step.status !== 'not_started' || isClaimed(step)) return null;
	const referral = situation.referralOf.get(step.id);
	const awaited = referral ? awaitedIn[referral.state] : 'none';
	if (awaited === undefined) return null;
	if (awaited !== 'none') return { code: 'referral', state: awaited, since: referral?.since ?? null };
	// Where referrals are not known, none is missed; a step on a waiting list was asked for somehow.
	const isMissed = situation.input.referrals !== undefined && step.waitingSince === null;
	return isMissed && isDeliveredByAgency(step) ? { code: 'referral', state: 'none', since: null } : null;
}

/**
 * How far out it keeps what somebody else delivers. To ask is the first thing to do for such a step, so it is no reason to
 * put the step off; an answer that is awaited is; and after a no there is nothing to wait for until another way is found.
 */
export const heldByReferral: Readonly<Record<AwaitedReferral, 'next' | 'later' | null>> = {
	none: null,
	to_be_made: null,
	made: 'next',
	declined_by_agency: 'later',
	declined_by_person: 'later',
	not_available_in_area: 'later'
};

/** What is left out lets the step begin, or has a reason of its own (a waiting list). */
const awaitedIn: Partial<Record<ReferralState, AwaitedReferral>> = {
	to_be_made: 'to_be_made',
	made: 'made',
	declined_by_agency: 'declined_by_agency',
	declined_by_person: 'declined_by_person',
	not_available_in_area: 'not_available_in_area',
	withdrawn: 'none'
};
