import { requireManager } from '#lib/server/auth/guards.ts';
import { readWaitingCountersigns } from '#lib/server/queries/compliance/team-decisions.ts';
import { readTeamOf } from '#lib/server/queries/teams.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = requireManager(event);
	const { kysely } = event.locals.database;
	return {
		team: await readTeamOf(kysely, actor),
		waiting: await readWaitingCountersigns(kysely, actor),
		saved: event.url.searchParams.get('saved')
	};
};
