import { realName } from '#lib/domain/people/placeholder.ts';
import { ReferralState } from '#lib/domain/plan/referral.ts';
import { keepRecord } from './keep-record.ts';
import { mapEnforcement } from './map-warnings.ts';
import type { PersonDraft } from './person-draft.ts';
import type { ReferralsBody } from './shapes/assessment.ts';
import type { CaseBundle } from './shapes/bundle.ts';
import { dayFrom } from './source-dates.ts';
import type { Tracked } from './tracked.ts';

/** Circumstances, referrals and enforcement history of a bundle. A referral that names a step's work says since when it waits. */
export function mapBundleHistory(tracked: Tracked, draft: PersonDraft, bundle: CaseBundle): void {
	for (const circumstance of bundle.circumstances ?? []) keepCircumstance(tracked, draft, circumstance);
	for (const event of bundle.enforcement ?? []) mapEnforcement(tracked, draft, event, event.id);
	for (const referral of bundle.referrals ?? []) {
		applyReferral(draft, referral);
		keepRecord(tracked, draft, 'referral', referral.id, referral);
	}
}

/** Somebody without a home is visited somewhere that both agree on. */
const noFixedAbode = /\b(no fixed (abode|address)|NFA|homeless|rough sleeping|sofa surfing)\b/i;

/** A sentence about somebody's life is read as it was written; anything else keeps the names of its fields. */
function keepCircumstance(
	tracked: Tracked,
	draft: PersonDraft,
	circumstance: NonNullable<CaseBundle['circumstances']>[number]
): void {
	const { kind, detail, ...more } = circumstance;
	if (noFixedAbode.test(detail)) draft.hasNoFixedAbode = true;
	const sourceId = `${kind}|${detail}`;
	if (Object.keys(more).length > 0) return keepRecord(tracked, draft, 'circumstance', sourceId, circumstance);
	draft.keepForStaff('delius', 'circumstance', sourceId, detail);
	tracked.leaveOut(circumstance, null, 'staff_text');
}

type BundleReferral = NonNullable<CaseBundle['referrals']>[number];

function applyReferral(draft: PersonDraft, referral: BundleReferral): void {
	const { id, intervention, agency, agencyCy, status, since, expected } = referral;
	const step = [...draft.steps.values()].find(
		({ description }) => description.toLowerCase() === intervention?.toLowerCase()
	);
	const begun = since ? dayFrom(since) : null;
	if (step) {
		step.actorName ??= realName(agency);
		if (status === 'WAITING' && begun) step.waitingSince ??= begun;
	}
	const state = referralStateFrom(status);
	if (!state || !begun || !intervention) return;
	const referralId = draft.idOf('delius', 'referral', id);
	draft.referrals.set(referralId, {
		id: referralId,
		stepId: step?.id ?? null,
		intervention,
		agencyName: realName(agency),
		agencyNameCy: realName(agencyCy),
		state,
		since: begun,
		expectedOn: expected ? dayFrom(expected) : null
	});
}

/** The source writes our own states in capitals; what is none of them stays a note for staff. */
function referralStateFrom(status: string | null | undefined) {
	return ReferralState.safeParse(status?.toLowerCase()).data ?? null;
}

/** The same number can stand for several referrals here, so number, reference and title together name one. */
export function mapReferrals(tracked: Tracked, draft: PersonDraft, body: ReferralsBody): void {
	for (const referral of body) {
		const sourceId = [referral.id, referral.referenceNumber ?? '', referral.interventionTitle ?? ''].join(
			'|'
		);
		keepRecord(tracked, draft, 'referral', sourceId, referral);
	}
}
