import { requireManager } from '#lib/server/access/guards.ts';
import { listing } from '#lib/server/http/listing.ts';
import { readDecisionsOfTeam } from '#lib/server/queries/compliance/decisions-of-team.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const actor = requireManager(event);
	return { decisions: await readDecisionsOfTeam(event.locals.lists, actor) };
});
