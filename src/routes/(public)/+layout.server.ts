import { isDemonstration } from '#lib/server/ops/demonstration-mark.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals, url }) => ({
	language: locals.language,
	demonstration: await isDemonstration(locals.database.kysely),
	path: url.pathname + url.search
});
