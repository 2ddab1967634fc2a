import type { RequestEvent } from '@sveltejs/kit';
import { choiceThatFailed } from '#lib/domain/appointments/choice-of-time.ts';
import { isStillOpen, nextTimeOf } from '#lib/domain/appointments/schedule.ts';
import { runningOrders } from '#lib/domain/people/running-orders.ts';
import type { ObstacleRecord } from '#lib/domain/reports/record.ts';
import { saidOfAppointment } from '#lib/domain/reports/said-of-appointment.ts';
import { isRunning } from '#lib/domain/people/requirement-end.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { openPersonPage } from '#lib/server/forms/people/person-page.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import { readBookingOptions } from '#lib/server/queries/appointments/booking-options.ts';
import { readCircumstances } from '#lib/server/queries/people/circumstances.ts';

/** What a page reads that changes one appointment, and the report that it answers, where its address names one. */
export async function openAppointmentPage(event: RequestEvent<{ id: string; appointment: string }>) {
	const { person, ...page } = await openPersonPage(event);
	const { snapshot } = person;
	const appointment = snapshot.appointments.find(({ id }) => id === event.params.appointment);
	if (!appointment) return refuse(event, 'not_found');
	const asked = event.url.searchParams.get('report');
	const said = saidOfAppointment(snapshot.obstacles, appointment.id, snapshot.appointments);
	const reports = [
		...snapshot.obstacles.filter(({ about, state }) => state !== 'withdrawn' && about.kind !== 'appointment'),
		...said
	];
	const report = reports.find(({ id }) => id === asked) ?? null;
	return {
		...page,
		person,
		appointment,
		next: nextTimeOf(appointment, snapshot.appointments),
		isOpen: isStillOpen(appointment),
		report,
		/** Where its address names none: all that its person told of it and that is open, the latest first. */
		asked: report ? [] : said.filter(isUnsettled)
	};
}

/** What nobody has settled, and what was settled by times of which none was had. */
function isUnsettled({ state, answers }: ObstacleRecord): boolean {
	return state !== 'sorted' || choiceThatFailed(answers) !== null;
}

type Opened = Pick<Awaited<ReturnType<typeof openPersonPage>>, 'person' | 'today'>;

/** What an appointment can be booked with, under what, and what is known of its person's life. */
export async function bookingChoices(event: RequestEvent<{ id: string }>, { person, today }: Opened) {
	const actor = requirePractitioner(event);
	const { lists } = event.locals;
	const { orders, requirements } = person.snapshot;
	return {
		options: await readBookingOptions(lists, actor, event.params.id),
		orders: runningOrders(orders, today),
		requirements: requirements.filter((each) => isRunning(each, today)),
		known: await readCircumstances(lists, actor, event.params.id)
	};
}
