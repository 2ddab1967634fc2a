import { redirect } from '@sveltejs/kit';
import { personHead } from '#lib/domain/people/person-head.ts';
import { orNull, textOf } from '#lib/domain/text/form-reader.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { bookingChoices, openAppointmentPage } from '#lib/server/forms/appointments/appointment-page.ts';
import { bookingIn, giveBooking } from '#lib/server/forms/appointments/booking-form.ts';
import { listing } from '#lib/server/http/listing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	requirePractitioner(event);
	const opened = await openAppointmentPage(event);
	const { searchParams } = event.url;
	return {
		...opened,
		...(await bookingChoices(event, opened)),
		person: personHead(opened.person),
		/** Which of the times in what it answers was picked. */
		picked: Number(searchParams.get('time') ?? 'NaN'),
		asCall: searchParams.has('call')
	};
});

export const actions: Actions = {
	move: async (event) => {
		requirePractitioner(event);
		const { id, appointment: appointmentId } = event.params;
		const form = await event.request.formData();
		const refused = await giveBooking(event, 'appointment.move', form, {
			action: 'move',
			mainField: 'on',
			payload: {
				appointmentId,
				...bookingIn(form),
				why: textOf(form, 'why'),
				reportId: orNull(form, 'reportId'),
				seen: textOf(form, 'seen')
			}
		});
		return refused ?? redirect(303, `/staff/people/${id}/appointments?saved=moved`);
	}
};
