import { requireAdministrator } from '#lib/server/access/guards.ts';
import { listing } from '#lib/server/http/listing.ts';
import { countNotTaken } from '#lib/server/queries/access/not-taken.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	requireAdministrator(event);
	return { totals: await countNotTaken(event.locals.lists) };
});
