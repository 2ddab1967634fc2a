import { listing } from '#lib/server/http/listing.ts';
import { requireAdministrator } from '#lib/server/access/guards.ts';
import { readAgencies } from '#lib/server/queries/plan/referrals.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	requireAdministrator(event);
	const { language, lists } = event.locals;
	const agencies = await readAgencies(lists, { withArchived: true, language });
	return {
		agencies: agencies.filter(({ archived }) => !archived),
		archived: agencies.filter(({ archived }) => archived)
	};
});
