import { requireCaseReader } from '#lib/server/access/guards.ts';
import { openCasePage, orderIn, toDetails } from '#lib/server/forms/people/case-page.ts';
import { giveCaseworkForm } from '#lib/server/forms/staff-form.ts';
import { listing } from '#lib/server/http/listing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing((event) => openCasePage(event));

export const actions: Actions = {
	add: async (event) => {
		requireCaseReader(event);
		const form = await event.request.formData();
		const refused = await giveCaseworkForm(event, 'order.add', form, {
			action: 'add',
			mainField: 'orderKind',
			payload: { personId: event.params.id, ...orderIn(form) }
		});
		return refused ?? toDetails(event.params.id, 'details');
	}
};
