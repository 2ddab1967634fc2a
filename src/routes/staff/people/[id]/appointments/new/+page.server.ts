import { redirect } from '@sveltejs/kit';
import { personHead } from '#lib/domain/people/person-head.ts';
import { numberOf, textOf } from '#lib/domain/text/form-reader.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { bookingChoices } from '#lib/server/forms/appointments/appointment-page.ts';
import { bookingIn, giveBooking } from '#lib/server/forms/appointments/booking-form.ts';
import { openPersonPage } from '#lib/server/forms/people/person-page.ts';
import { listing } from '#lib/server/http/listing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	requirePractitioner(event);
	const opened = await openPersonPage(event);
	return {
		...opened,
		...(await bookingChoices(event, opened)),
		person: personHead(opened.person)
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
