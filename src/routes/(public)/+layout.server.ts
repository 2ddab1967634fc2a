import { isDemonstration } from '#lib/server/db/demonstration-mark.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals, url }) => ({
	language: locals.language,
	demonstration: await isDemonstration(locals.database.kysely),
	/** Where forms are sent: never with the fragment of the link that led to a field, which would keep the focus there. */
	path: url.pathname + url.search
});
