import { listing } from '#lib/server/http/listing.ts';
import { isRunning } from '#lib/domain/people/requirement-end.ts';
import { redirect } from '@sveltejs/kit';
import { outcomeFromForm } from '#lib/domain/appointments/staff-commands.ts';
import { orderForEvent } from '#lib/domain/people/running-orders.ts';
import { accountDueDate } from '#lib/domain/compliance/due-dates.ts';
import { metSince } from '#lib/domain/appointments/met-since.ts';
import { remindersOf } from '#lib/domain/notices/of-appointment.ts';
import { saidOfAppointment } from '#lib/domain/reports/said-of-appointment.ts';
import { textOf } from '#lib/domain/text/form-reader.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { givePlanCommand } from '#lib/server/forms/plan/plan-command.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import { isPrefetch } from '#lib/server/http/prefetch.ts';
import { eventAbout } from '#lib/server/queries/compliance/events.ts';
import { readClashesMet, readToldOtherwise } from '#lib/server/queries/appointments/booking-options.ts';
import { cancelledBefore, firstTimeOf, nextTimeOf } from '#lib/domain/appointments/schedule.ts';
import { readSessionNote } from '#lib/server/queries/appointments/session-note.ts';
import { unknownOutcome } from '#lib/server/queries/appointments/unknown-outcomes.ts';
import { complianceSettingsFor } from '#lib/server/queries/compliance/settings-of-person.ts';
import { openPerson } from '#lib/server/queries/people/person.ts';
import { openReport } from '#lib/server/forms/reports/open-report.ts';
import { personHead } from '#lib/domain/people/person-head.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const actor = requirePractitioner(event);
	const { database, lists, now } = event.locals;
	const { id, appointment: appointmentId } = event.params;
	const person = await openPerson(event.locals, actor, id, now);
	const appointment = person?.snapshot.appointments.find((each) => each.id === appointmentId);
	if (!person || !appointment) return refuse(event, 'not_found');
	const { orders, requirements, complianceEvents, obstacles } = person.snapshot;
	const day = localDate(appointment.startsAt);
	const links = {
		chosen: null,
		linked: appointment.orderId ?? null,
		served: requirements.find((each) => each.id === appointment.requirementId)?.orderId ?? null
	};
	const { refused } = orderForEvent(orders, links, day, localDate(now));
	const reports = saidOfAppointment(obstacles, appointmentId, person.snapshot.appointments);
	// What stands here in full has been seen, as on a page of its own.
	for (const report of reports)
		await openReport(database, actor, { ...report, personId: id }, now, isPrefetch(event));
	const settings = await complianceSettingsFor(lists, id);
	const sent = remindersOf(person.snapshot.reminders, appointment);
	return {
		person: personHead(person),
		appointment,
		met: metSince(appointment, person.snapshot, now),
		reports,
		reminders: appointment.startsAt <= now || sent.length > 0 ? sent : null,
		orders: refused === 'order_not_known' ? orders : [],
		note: await readSessionNote(lists, actor, id, appointmentId),
		saved: event.url.searchParams.has('session'),
		isFromToday: event.url.searchParams.get('from') === 'today',
		beside: {
			toldOtherwise: await readToldOtherwise(lists, id, appointmentId),
			met: await readClashesMet(lists, id, appointmentId),
			cancelledBefore: cancelledBefore(appointment, person.snapshot.appointments)
		},
		next: nextTimeOf(appointment, person.snapshot.appointments),
		first: firstTimeOf(appointment, person.snapshot.appointments),
		outcomeWords: await unknownOutcome(lists, id, appointmentId),
		eventId: complianceEvents.find((each) => each.appointmentId === appointmentId)?.id ?? null,
		accountDueOn: accountDueDate(localDate(now), settings),
		unpaidWork:
			appointment.appointmentKind === 'unpaid_work'
				? (requirements.find(
						(each) => each.requirementKind === 'unpaid_work' && isRunning(each, localDate(now))
					)?.measure ?? null)
				: null,
		commandId: newIdentifier(now),
		sessionCommandId: newIdentifier(now)
	};
});

export const actions: Actions = {
	session: async (event) => {
		requirePractitioner(event);
		const { id, appointment: appointmentId } = event.params;
		const form = await event.request.formData();
		const [practised, agreed, seen] = ['practised', 'agreed', 'seen'].map((name) => textOf(form, name));
		const refused = await givePlanCommand(event, 'session_note.write', form, {
			action: 'session',
			mainField: 'practised',
			payload: { appointmentId, practised, agreed, seen }
		});
		if (refused) return refused;
		redirect(303, `/staff/people/${id}/appointments/${appointmentId}?session#session`);
	},
	outcome: async (event) => {
		const actor = requirePractitioner(event);
		const { id, appointment: appointmentId } = event.params;
		const form = await event.request.formData();
		const refused = await givePlanCommand(event, 'outcome.record', form, {
			action: 'outcome',
			mainField: 'choice',
			fields: { code: 'choice' },
			payload: { appointmentId, ...outcomeFromForm(form) }
		});
		if (refused) return refused;
		const opened = await eventAbout(event.locals.database.kysely, actor, id, appointmentId);
		const isFromToday = textOf(form, 'next') === 'today';
		if (opened === null && isFromToday) redirect(303, `/staff?recorded=${appointmentId}&of=${id}#next`);
		redirect(
			303,
			opened === null
				? `/staff/people/${id}/appointments?saved`
				: `/staff/people/${id}/fairness/${opened}?saved=outcome`
		);
	}
};
