import { redirect } from '@sveltejs/kit';
import { personHead } from '#lib/domain/people/person-head.ts';
import { orNull, textOf } from '#lib/domain/text/form-reader.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { openAppointmentPage } from '#lib/server/forms/appointments/appointment-page.ts';
import { givePlanCommand } from '#lib/server/forms/plan/plan-command.ts';
import { listing } from '#lib/server/http/listing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	requirePractitioner(event);
	const opened = await openAppointmentPage(event);
	return { ...opened, person: personHead(opened.person) };
});

export const actions: Actions = {
	cancel: async (event) => {
		requirePractitioner(event);
		const { id, appointment: appointmentId } = event.params;
		const form = await event.request.formData();
		const refused = await givePlanCommand(event, 'appointment.cancel', form, {
			action: 'cancel',
			mainField: 'why',
			payload: {
				appointmentId,
				askedBy: textOf(form, 'askedBy'),
				why: textOf(form, 'why'),
				reportId: orNull(form, 'reportId'),
				seen: textOf(form, 'seen')
			}
		});
		return refused ?? redirect(303, `/staff/people/${id}/appointments?saved=cancelled`);
	}
};
