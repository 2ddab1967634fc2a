import { listing } from '#lib/server/http/listing.ts';
import { numberOf, textOf } from '#lib/domain/text/form-reader.ts';
import { redirect } from '@sveltejs/kit';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { requireAdministrator } from '#lib/server/access/guards.ts';
import { agencyIn } from '#lib/server/forms/plan/agency-form.ts';
import { giveAdministratorForm } from '#lib/server/forms/staff-form.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import { readAgencies } from '#lib/server/queries/plan/referrals.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	requireAdministrator(event);
	const { lists, now } = event.locals;
	const agencies = await readAgencies(lists, { withArchived: true });
	const agency = agencies.find(({ id }) => id === event.params.agency);
	if (!agency) return refuse(event, 'not_found');
	return { agency, commandId: newIdentifier(now), saved: event.url.searchParams.get('saved') };
});

export const actions: Actions = {
	edit: async (event) => {
		requireAdministrator(event);
		const form = await event.request.formData();
		const agencyId = event.params.agency;
		const refused = await giveAdministratorForm(event, 'agency.edit', form, {
			action: 'edit',
			mainField: 'name',
			payload: { agencyId, version: numberOf(form, 'version'), ...agencyIn(form) }
		});
		return refused ?? redirect(303, `/staff/admin/agencies/${agencyId}?saved=edited`);
	},
	archive: async (event) => {
		requireAdministrator(event);
		const form = await event.request.formData();
		const agencyId = event.params.agency;
		const archived = textOf(form, 'archived') === 'yes';
		const refused = await giveAdministratorForm(event, 'agency.archive', form, {
			action: 'archive',
			mainField: 'name',
			payload: { agencyId, version: numberOf(form, 'version'), archived }
		});
		const done = archived ? 'archived' : 'restored';
		return refused ?? redirect(303, `/staff/admin/agencies/${agencyId}?saved=${done}`);
	}
};
