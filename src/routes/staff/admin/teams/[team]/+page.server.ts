import { redirect } from '@sveltejs/kit';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { numberOf, orNull, textOf } from '#lib/domain/text/form-reader.ts';
import { requireAdministrator } from '#lib/server/access/guards.ts';
import { giveAdministratorForm } from '#lib/server/forms/staff-form.ts';
import { listing } from '#lib/server/http/listing.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import { readOffices } from '#lib/server/queries/organisation/offices.ts';
import { readTeamsToKeep } from '#lib/server/queries/organisation/teams.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	requireAdministrator(event);
	const { lists, now } = event.locals;
	const team = (await readTeamsToKeep(lists)).find(({ id }) => id === event.params.team);
	if (!team) return refuse(event, 'not_found');
	const offices = await readOffices(lists);
	return {
		team,
		offices: offices.filter(({ id, closedAt }) => closedAt === null || id === team.officeId),
		commandId: newIdentifier(now),
		saved: event.url.searchParams.get('saved')
	};
});

export const actions: Actions = {
	default: async (event) => {
		requireAdministrator(event);
		const form = await event.request.formData();
		const teamId = event.params.team;
		const refused = await giveAdministratorForm(event, 'team.edit', form, {
			action: 'edit',
			mainField: 'name',
			payload: {
				teamId,
				version: numberOf(form, 'version'),
				name: textOf(form, 'name').trim(),
				officeId: orNull(form, 'officeId')
			}
		});
		return refused ?? redirect(303, `/staff/admin/teams/${teamId}?saved=edited`);
	}
};
