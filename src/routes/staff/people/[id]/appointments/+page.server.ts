import { listing } from '#lib/server/http/listing.ts';
import { awaitsOutcome } from '#lib/domain/appointments/outcome-form.ts';
import { allMetSince } from '#lib/domain/appointments/met-since.ts';
import { runningOrders } from '#lib/domain/people/running-orders.ts';
import { saidOfAppointment } from '#lib/domain/reports/said-of-appointment.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { requireCaseReader } from '#lib/server/access/guards.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import { openPerson } from '#lib/server/queries/people/person.ts';
import { personHead } from '#lib/domain/people/person-head.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const actor = requireCaseReader(event);
	const { now } = event.locals;
	const person = await openPerson(event.locals, actor, event.params.id, now);
	if (!person) return refuse(event, 'not_found');
	const { appointments, complianceEvents, obstacles, orders, requirements } = person.snapshot;
	// The latest first, as the snapshot has them.
	const reports = appointments.flatMap(({ id }) => {
		const [latest] = saidOfAppointment(obstacles, id, appointments);
		return latest ? [[id, latest.id] as const] : [];
	});
	return {
		person: personHead(person),
		several: runningOrders(orders, localDate(now)).length > 1 ? orders : [],
		orderOfRequirement: Object.fromEntries(requirements.map((each) => [each.id, each.orderId])) as Record<
			string,
			string
		>,
		coming: appointments.filter(({ startsAt }) => startsAt >= now),
		/** What nobody has recorded yet comes first, then the latest. */
		past: appointments
			.filter(({ startsAt }) => startsAt < now)
			.toReversed()
			.toSorted((a, b) => Number(awaitsOutcome(b, now)) - Number(awaitsOutcome(a, now))),
		/** Those to come that meet what was written of their life since. */
		meets: allMetSince(person.snapshot, now).map(({ appointment }) => appointment.id),
		/** The latest report about each appointment, by the appointment's id. */
		reportAbout: Object.fromEntries(reports) as Record<string, string>,
		eventAbout: Object.fromEntries(
			complianceEvents.flatMap(({ id, appointmentId }) =>
				appointmentId === null ? [] : [[appointmentId, id]]
			)
		) as Record<string, string>,
		saved: event.url.searchParams.get('saved')
	};
});
