import { requireStaff } from '#lib/server/auth/guards.ts';
import { readStops } from '#lib/server/queries/people/stops.ts';
import type { LayoutServerLoad } from './$types';

/** Said above every page about somebody, so that none can lack it: the layout of all staff pages shows it. */
export const load: LayoutServerLoad = async (event) => {
	const actor = requireStaff(event);
	const { lists, now } = event.locals;
	return { stops: await readStops(lists, actor, event.params.id, now) };
};
