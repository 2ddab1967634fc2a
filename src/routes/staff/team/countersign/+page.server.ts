import { listing } from '#lib/server/http/listing.ts';
import { requireManager } from '#lib/server/access/guards.ts';
import { readWaitingCountersigns } from '#lib/server/queries/compliance/team-decisions.ts';
import { readTeamOf } from '#lib/server/queries/organisation/teams.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const actor = requireManager(event);
	const { lists } = event.locals;
	return {
		team: await readTeamOf(lists, actor),
		waiting: await readWaitingCountersigns(lists, actor),
		saved: event.url.searchParams.get('saved')
	};
});
