import { listing } from '#lib/server/http/listing.ts';
import { orNull, textOf } from '#lib/domain/text/form-reader.ts';
import { redirect } from '@sveltejs/kit';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { openPersonForm } from '#lib/server/forms/people/person-page.ts';
import { givePlanCommand } from '#lib/server/forms/plan/plan-command.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing((event) => openPersonForm(event));

export const actions: Actions = {
	default: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const refused = await givePlanCommand(event, 'urgent_procedure.record', form, {
			action: 'urgent',
			mainField: 'matter',
			payload: {
				personId: event.params.id,
				matter: orNull(form, 'matter'),
				on: orNull(form, 'on'),
				words: textOf(form, 'words').trim()
			}
		});
		return refused ?? redirect(303, `${event.url.pathname}?saved=recorded`);
	}
};
