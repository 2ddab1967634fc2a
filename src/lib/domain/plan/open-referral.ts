import type { ReferralState } from './referral.ts';

const open: ReadonlySet<ReferralState> = new Set(['to_be_made', 'made', 'accepted', 'waiting', 'started']);

/** Something may still come of it. */
export function isOpenReferral(state: ReferralState): boolean {
	return open.has(state);
}
