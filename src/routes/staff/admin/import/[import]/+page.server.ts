import { redirect } from '@sveltejs/kit';
import { requireAdministrator } from '#lib/server/access/guards.ts';
import { readLookKey } from '#lib/server/forms/imports/look-cookie.ts';
import { takeLooked } from '#lib/server/forms/imports/take-upload.ts';
import { uploadRefused } from '#lib/server/forms/refused.ts';
import { listing } from '#lib/server/http/listing.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import { openLooked } from '#lib/server/imports/looked-pieces.ts';
import { readImport } from '#lib/server/queries/imports/kept-imports.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const actor = requireAdministrator(event);
	const { lists, now } = event.locals;
	const importId = event.params.import;
	const opened = await readImport(lists, actor, importId, now);
	if (!opened) return refuse(event, 'not_found');
	const key = readLookKey(event);
	const held = key === null ? null : await openLooked(lists, actor, { importId, key }, now);
	return { opened, canTake: held !== null };
});

export const actions: Actions = {
	take: async (event) => {
		requireAdministrator(event);
		const taken = await takeLooked(event, event.params.import);
		if (taken.problem === null) redirect(303, `/staff/admin/import/${taken.importId}`);
		return uploadRefused(taken.problem, '', 409);
	}
};
