import { listing } from '#lib/server/http/listing.ts';
import { requireAdministrator } from '#lib/server/access/guards.ts';
import { readStaff } from '#lib/server/queries/access/staff.ts';
import { readTeams } from '#lib/server/queries/organisation/teams.ts';
import { chosenStaff, MOST_SHOWN, staffFilterIn } from '#lib/staff/access/staff-filter.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	requireAdministrator(event);
	const { lists } = event.locals;
	const filter = staffFilterIn(event.url.searchParams);
	const found = chosenStaff(await readStaff(lists), filter);
	return {
		filter,
		teams: await readTeams(lists),
		count: found.length,
		members: found.slice(0, MOST_SHOWN)
	};
});
