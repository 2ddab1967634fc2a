import { listing } from '#lib/server/http/listing.ts';
import { requireAdministrator } from '#lib/server/access/guards.ts';
import { readOffices } from '#lib/server/queries/organisation/offices.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	requireAdministrator(event);
	const offices = await readOffices(event.locals.lists);
	return {
		offices: offices.filter(({ closedAt }) => closedAt === null),
		closed: offices.filter(({ closedAt }) => closedAt !== null)
	};
});
