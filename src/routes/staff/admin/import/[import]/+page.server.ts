import { requireAdministrator } from '#lib/server/access/guards.ts';
import { listing } from '#lib/server/http/listing.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import { readImport } from '#lib/server/queries/imports/kept-imports.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const actor = requireAdministrator(event);
	const { lists, now } = event.locals;
	const opened = await readImport(lists, actor, event.params.import, now);
	if (!opened) return refuse(event, 'not_found');
	return { opened };
});
