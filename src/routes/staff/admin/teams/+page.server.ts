import { listing } from '#lib/server/http/listing.ts';
import { requireAdministrator } from '#lib/server/access/guards.ts';
import { readTeamsToKeep } from '#lib/server/queries/organisation/teams.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	requireAdministrator(event);
	return { teams: await readTeamsToKeep(event.locals.lists) };
});
