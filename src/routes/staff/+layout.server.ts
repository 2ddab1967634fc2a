import { requireStaff } from '#lib/server/auth/guards.ts';
import { isDemonstration } from '#lib/server/db/demonstration-mark.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
	const actor = requireStaff(event);
	const { database, language, now } = event.locals;
	return {
		language,
		now,
		role: actor.role,
		userName: actor.name,
		demonstration: await isDemonstration(database.kysely)
	};
};
