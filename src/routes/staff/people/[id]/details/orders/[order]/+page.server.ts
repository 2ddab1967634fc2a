import { numberOf, orNull } from '#lib/domain/text/form-reader.ts';
import { requireCaseReader } from '#lib/server/access/guards.ts';
import { openCasePage, orderIn, toDetails } from '#lib/server/forms/people/case-page.ts';
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
	correct: async (event) => {
		requireCaseReader(event);
		const form = await event.request.formData();
		const refused = await giveCaseworkForm(event, 'order.correct', form, {
			action: 'correct',
			mainField: 'orderKind',
			payload: {
				orderId: event.params.order,
				version: numberOf(form, 'version'),
				...orderIn(form),
				endedOn: orNull(form, 'endedOn')
			}
		});
		return refused ?? toDetails(event.params.id, 'details');
	},
	remove: async (event) => {
		requireCaseReader(event);
		const form = await event.request.formData();
		const refused = await giveCaseworkForm(event, 'order.remove', form, {
			action: 'remove',
			mainField: 'remove',
			payload: { orderId: event.params.order, version: numberOf(form, 'version') }
		});
		return refused ?? toDetails(event.params.id, 'removed');
	}
};
