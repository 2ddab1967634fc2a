import { version } from '$app/environment';
import { verdictOn } from '#lib/domain/organisation/service-problems.ts';
import { requireAdministrator } from '#lib/server/access/guards.ts';
import { listing } from '#lib/server/http/listing.ts';
import { readServiceState } from '#lib/server/ops/service-facts.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	requireAdministrator(event);
	const state = await readServiceState(event.locals);
	return { ...state, ...verdictOn(state.facts), version };
});
