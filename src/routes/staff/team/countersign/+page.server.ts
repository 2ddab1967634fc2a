import { requireManager } from '#lib/server/auth/guards.ts';
import { readWaitingCountersigns } from '#lib/server/queries/compliance/team-decisions.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = requireManager(event);
	return {
		waiting: await readWaitingCountersigns(event.locals.database.kysely, actor),
		saved: event.url.searchParams.get('saved')
	};
};
