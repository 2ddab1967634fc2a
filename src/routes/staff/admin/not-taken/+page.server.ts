import { requireAdministrator } from '#lib/server/auth/guards.ts';
import { listing } from '#lib/server/http/listing.ts';
import { countNotTaken } from '#lib/server/queries/phones/not-taken.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	requireAdministrator(event);
	return { totals: await countNotTaken(event.locals.lists) };
});
