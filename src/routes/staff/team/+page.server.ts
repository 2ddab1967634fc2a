import { localDate } from '#lib/domain/time/local-date.ts';
import { requireManager } from '#lib/server/auth/guards.ts';
import { readGaps } from '#lib/server/queries/plan/gaps.ts';
import { readTeamOf } from '#lib/server/queries/teams.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = requireManager(event);
	const { database, now } = event.locals;
	const team = await readTeamOf(database.kysely, actor);
	return {
		team,
		gaps: team ? await readGaps(database.kysely, { teamId: team.id }, localDate(now)) : []
	};
};
