import { redirect } from '@sveltejs/kit';
import { MOST_FILES } from '#lib/domain/imports/upload.ts';
import { requireAdministrator } from '#lib/server/access/guards.ts';
import { uploadRefused } from '#lib/server/forms/refused.ts';
import { takeUpload } from '#lib/server/forms/imports/take-upload.ts';
import { listing } from '#lib/server/http/listing.ts';
import { readImports } from '#lib/server/queries/imports/kept-imports.ts';
import { countOfficersWithoutAccount } from '#lib/server/queries/imports/officers-without-account.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	requireAdministrator(event);
	const { environment, lists, now } = event.locals;
	return {
		imports: await readImports(lists, now),
		waiting: await countOfficersWithoutAccount(lists),
		mostFiles: MOST_FILES,
		mostBytes: environment.IMPORT_SIZE_LIMIT
	};
});

export const actions: Actions = {
	default: async (event) => {
		requireAdministrator(event);
		const taken = await takeUpload(event);
		if (taken.problem === null) redirect(303, `/staff/admin/import/${taken.importId}`);
		const { problem, crn } = taken;
		return uploadRefused(problem, crn, problem === 'import_running' ? 409 : 422);
	}
};
