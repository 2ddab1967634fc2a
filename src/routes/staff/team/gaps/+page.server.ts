import { localDate } from '#lib/domain/time/local-date.ts';
import { requireManager } from '#lib/server/access/guards.ts';
import { listing } from '#lib/server/http/listing.ts';
import { readTeamOf } from '#lib/server/queries/organisation/teams.ts';
import { readGaps } from '#lib/server/queries/plan/gaps.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const actor = requireManager(event);
	const { lists, now } = event.locals;
	const team = await readTeamOf(lists, actor);
	return { team, people: team ? await readGaps(lists, { teamId: team.id }, localDate(now)) : [] };
});
