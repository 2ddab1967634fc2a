import { redirect } from '@sveltejs/kit';
import { runningOrders } from '#lib/domain/people/running-orders.ts';
import { isRunning } from '#lib/domain/people/requirement-end.ts';
import { personHead } from '#lib/domain/people/person-head.ts';
import { numberOf, textOf } from '#lib/domain/text/form-reader.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { bookingIn, giveBooking } from '#lib/server/forms/appointments/booking-form.ts';
import { openPersonPage } from '#lib/server/forms/people/person-page.ts';
import { listing } from '#lib/server/http/listing.ts';
import { readBookingOptions } from '#lib/server/queries/appointments/booking-options.ts';
import { readCircumstances } from '#lib/server/queries/people/circumstances.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const actor = requirePractitioner(event);
	const { lists } = event.locals;
	const { person, ...page } = await openPersonPage(event);
	const { orders, requirements } = person.snapshot;
	return {
		...page,
		person: personHead(person),
		options: await readBookingOptions(lists, actor, event.params.id),
		orders: runningOrders(orders, page.today),
		requirements: requirements.filter((each) => isRunning(each, page.today)),
		known: await readCircumstances(lists, actor, event.params.id)
	};
});

export const actions: Actions = {
	book: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const refused = await giveBooking(event, 'appointment.book', form, {
			action: 'book',
			mainField: 'on',
			payload: {
				personId: event.params.id,
				...bookingIn(form),
				why: textOf(form, 'why'),
				repeats: textOf(form, 'repeats'),
				times: numberOf(form, 'times') ?? 1
			}
		});
		return refused ?? redirect(303, `/staff/people/${event.params.id}/appointments?saved=booked`);
	}
};
