import { requireStaff } from '#lib/server/access/guards.ts';
import { isDemonstration } from '#lib/server/db/demonstration-mark.ts';
import { readDrafts } from '#lib/server/forms/kept-drafts.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
	const actor = requireStaff(event);
	const { database, language, now } = event.locals;
	return {
		language,
		now,
		role: actor.role,
		userName: actor.name,
		/** Asked for anew on each page: what its reader began here and did not send. */
		drafts: await readDrafts(database.kysely, actor, event.url.pathname, now),
		demonstration: await isDemonstration(database.kysely)
	};
};
