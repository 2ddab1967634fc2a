import { redirect } from '@sveltejs/kit';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { orNull, textOf } from '#lib/domain/text/form-reader.ts';
import { requireAdministrator } from '#lib/server/access/guards.ts';
import { commandIdOf } from '#lib/server/forms/command-from-form.ts';
import { giveAdministratorForm } from '#lib/server/forms/staff-form.ts';
import { listing } from '#lib/server/http/listing.ts';
import { readOffices } from '#lib/server/queries/organisation/offices.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	requireAdministrator(event);
	const offices = await readOffices(event.locals.lists);
	return {
		offices: offices.filter(({ closedAt }) => closedAt === null),
		commandId: newIdentifier(event.locals.now)
	};
});

export const actions: Actions = {
	default: async (event) => {
		requireAdministrator(event);
		const form = await event.request.formData();
		const commandId = commandIdOf(form, event.locals.now);
		const refused = await giveAdministratorForm(event, 'team.create', form, {
			action: 'create',
			mainField: 'name',
			commandId,
			payload: { name: textOf(form, 'name').trim(), officeId: orNull(form, 'officeId') }
		});
		// A team has the id of the command that made it.
		return refused ?? redirect(303, `/staff/admin/teams/${commandId}?saved=created`);
	}
};
