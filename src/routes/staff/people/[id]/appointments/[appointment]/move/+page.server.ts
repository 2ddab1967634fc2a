import { redirect } from '@sveltejs/kit';
import { runningOrders } from '#lib/domain/people/running-orders.ts';
import { isRunning } from '#lib/domain/people/requirement-end.ts';
import { personHead } from '#lib/domain/people/person-head.ts';
import { orNull, textOf } from '#lib/domain/text/form-reader.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { bookingIn, giveBooking } from '#lib/server/forms/appointments/booking-form.ts';
import { openPersonPage } from '#lib/server/forms/people/person-page.ts';
import { listing } from '#lib/server/http/listing.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import { readBookingOptions } from '#lib/server/queries/appointments/booking-options.ts';
import { readCircumstances } from '#lib/server/queries/people/circumstances.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const actor = requirePractitioner(event);
	const { lists, now } = event.locals;
	const { id, appointment: appointmentId } = event.params;
	const { person, ...page } = await openPersonPage(event);
	const { orders, requirements, appointments, obstacles } = person.snapshot;
	const appointment = appointments.find((each) => each.id === appointmentId);
	if (!appointment) return refuse(event, 'not_found');
	const { searchParams } = event.url;
	const reports = obstacles.filter(
		({ about, state }) => about.kind === 'appointment' && about.id === appointmentId && state !== 'withdrawn'
	);
	return {
		...page,
		person: personHead(person),
		appointment,
		isOpen: !appointment.cancelled && appointment.outcome === null,
		hasBegun: appointment.startsAt <= now,
		/** What it answers, and which of the times in it was picked. */
		report: reports.find((each) => each.id === searchParams.get('report')) ?? null,
		picked: Number(searchParams.get('time') ?? 'NaN'),
		asCall: searchParams.has('call'),
		options: await readBookingOptions(lists, actor, id),
		orders: runningOrders(orders, page.today),
		requirements: requirements.filter((each) => isRunning(each, page.today)),
		known: await readCircumstances(lists, actor, id)
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
