import { requireStaff } from '#lib/server/access/guards.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import type { PageServerLoad } from './$types';

/** An address that is no page of staff's, said inside the frame that they know. */
export const load: PageServerLoad = (event) => {
	requireStaff(event);
	return refuse(event, 'not_found');
};
