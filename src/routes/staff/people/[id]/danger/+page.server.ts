import { redirect } from '@sveltejs/kit';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { readSigns, settledIn } from '#lib/server/forms/reports/danger-page.ts';
import { openPersonForm } from '#lib/server/forms/people/person-page.ts';
import { givePlanCommand } from '#lib/server/forms/plan/plan-command.ts';
import { listing } from '#lib/server/http/listing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const page = await openPersonForm(event);
	return { ...page, signs: await readSigns(event.locals.lists, page.person.id) };
});

export const actions: Actions = {
	default: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const settled = settledIn(form, event.params.id);
		const refused = await givePlanCommand(event, 'danger.settle', form, settled);
		return refused ?? redirect(303, `${event.url.pathname}?saved=danger`);
	}
};
