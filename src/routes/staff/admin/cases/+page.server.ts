import { redirect } from '@sveltejs/kit';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { requireAdministrator } from '#lib/server/access/guards.ts';
import { giveMove } from '#lib/server/forms/people/move-cases-form.ts';
import { listing } from '#lib/server/http/listing.ts';
import { countUnheld, readOfficersForCases } from '#lib/server/queries/people/officers-for-cases.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	requireAdministrator(event);
	const { lists, now } = event.locals;
	return {
		count: await countUnheld(lists),
		officers: await readOfficersForCases(lists),
		today: localDate(now),
		commandId: newIdentifier(now),
		isMoved: event.url.searchParams.get('saved') === 'moved'
	};
});

export const actions: Actions = {
	move: async (event) => {
		requireAdministrator(event);
		const form = await event.request.formData();
		return (await giveMove(event, form, null)) ?? redirect(303, '/staff/admin/cases?saved=moved');
	}
};
