import { redirect } from '@sveltejs/kit';
import { personHead } from '#lib/domain/people/person-head.ts';
import { orNull, textOf } from '#lib/domain/text/form-reader.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { openPersonPage } from '#lib/server/forms/people/person-page.ts';
import { givePlanCommand } from '#lib/server/forms/plan/plan-command.ts';
import { listing } from '#lib/server/http/listing.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	requirePractitioner(event);
	const { person, ...page } = await openPersonPage(event);
	const { appointments, obstacles } = person.snapshot;
	const appointment = appointments.find(({ id }) => id === event.params.appointment);
	if (!appointment) return refuse(event, 'not_found');
	return {
		...page,
		person: personHead(person),
		appointment,
		isOpen: !appointment.cancelled && appointment.outcome === null,
		report:
			obstacles.find(
				({ id, about, state }) =>
					id === event.url.searchParams.get('report') &&
					about.kind === 'appointment' &&
					about.id === appointment.id &&
					state !== 'withdrawn'
			) ?? null
	};
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
