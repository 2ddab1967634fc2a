import { redirect } from '@sveltejs/kit';
import { personHead } from '#lib/domain/people/person-head.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { bookingChoices, openAppointmentPage } from '#lib/server/forms/appointments/appointment-page.ts';
import { giveOffer } from '#lib/server/forms/appointments/offer-form.ts';
import { listing } from '#lib/server/http/listing.ts';
import { reportAddress } from '#lib/staff/addresses.ts';
import { textOf } from '#lib/domain/text/form-reader.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	requirePractitioner(event);
	const opened = await openAppointmentPage(event);
	return {
		...opened,
		...(await bookingChoices(event, opened)),
		person: personHead(opened.person)
	};
});

export const actions: Actions = {
	offer: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const refused = await giveOffer(event, form);
		if (refused) return refused;
		const report = { personId: event.params.id, kind: 'obstacle', id: textOf(form, 'reportId') };
		redirect(303, `${reportAddress(report)}?sent`);
	}
};
