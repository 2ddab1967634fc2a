import { redirect } from '@sveltejs/kit';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { requireAdministrator } from '#lib/server/access/guards.ts';
import { commandIdOf } from '#lib/server/forms/command-from-form.ts';
import { hourFields, officeIn } from '#lib/server/forms/organisation/office-form.ts';
import { giveAdministratorForm } from '#lib/server/forms/staff-form.ts';
import { listing } from '#lib/server/http/listing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing((event) => {
	requireAdministrator(event);
	return { commandId: newIdentifier(event.locals.now) };
});

export const actions: Actions = {
	default: async (event) => {
		requireAdministrator(event);
		const form = await event.request.formData();
		const commandId = commandIdOf(form, event.locals.now);
		const refused = await giveAdministratorForm(event, 'office.create', form, {
			action: 'create',
			mainField: 'name',
			fields: hourFields,
			commandId,
			payload: officeIn(form)
		});
		// An office has the id of the command that made it.
		return refused ?? redirect(303, `/staff/admin/offices/${commandId}?saved=created`);
	}
};
