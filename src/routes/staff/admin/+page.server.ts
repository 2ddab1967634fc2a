import { requireAdministrator } from '#lib/server/auth/guards.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	requireAdministrator(event);
};
