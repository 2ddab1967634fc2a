import { listing } from '#lib/server/http/listing.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { readReferrals } from '#lib/server/queries/plan/referrals.ts';
import { byNextCheck } from '#lib/staff/plan/referral-order.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const reaching = requirePractitioner(event);
	const { lists, now } = event.locals;
	const today = localDate(now);
	const referrals = await readReferrals(lists, { reaching }, today);
	return {
		today,
		open: referrals.filter(({ open }) => open).sort(byNextCheck),
		closed: referrals.filter(({ open }) => !open).sort(byNextCheck)
	};
});
