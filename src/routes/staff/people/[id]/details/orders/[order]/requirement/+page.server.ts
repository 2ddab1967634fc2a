import { requireCaseReader } from '#lib/server/access/guards.ts';
import { openCasePage, requirementIn, toDetails } from '#lib/server/forms/people/case-page.ts';
import { giveCaseworkForm } from '#lib/server/forms/staff-form.ts';
import { listing } from '#lib/server/http/listing.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const page = await openCasePage(event);
	const order = page.held.orders.find(({ id }) => id === event.params.order);
	return order ? { ...page, order } : refuse(event, 'not_found');
});

export const actions: Actions = {
	add: async (event) => {
		requireCaseReader(event);
		const form = await event.request.formData();
		const refused = await giveCaseworkForm(event, 'requirement.add', form, {
			action: 'add',
			mainField: 'requirementKind',
			payload: { orderId: event.params.order, ...requirementIn(form) }
		});
		return refused ?? toDetails(event.params.id, 'details');
	}
};
