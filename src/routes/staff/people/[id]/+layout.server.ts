import { requireStaff } from '#lib/server/access/guards.ts';
import { isDangerOpen } from '#lib/server/queries/reports/danger-signs.ts';
import { readStops } from '#lib/server/queries/people/stops.ts';
import type { LayoutServerLoad } from './$types';

/** Said above every page about somebody, so that none can lack it: the layout of all staff pages shows it. */
export const load: LayoutServerLoad = async (event) => {
	const actor = requireStaff(event);
	const { lists, now } = event.locals;
	const { id } = event.params;
	// Read so that every page asks again: who opened the case an hour ago must be told as well.
	void event.url.pathname;
	return {
		stops: await readStops(lists, actor, id, now),
		dangerOf: (await isDangerOpen(lists, actor, id)) ? id : null
	};
};
