import { listing } from '#lib/server/http/listing.ts';
import { awaitsOutcome } from '#lib/domain/appointments/outcome-form.ts';
import { runningOrders } from '#lib/domain/people/running-orders.ts';
import { standing } from '#lib/domain/compliance/standing.ts';
import { strengthsForStaff } from '#lib/domain/reports/strengths.ts';
import { pauseOn, pausesInForce } from '#lib/domain/plan/pauses.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import { openPerson } from '#lib/server/queries/people/person.ts';
import { readNotArrived } from '#lib/server/queries/access/not-taken.ts';
import { readBalance } from '#lib/server/queries/reports/balance.ts';
import { readWaiting } from '#lib/server/queries/attention/waiting.ts';
import { waitingByPerson } from '#lib/staff/attention/people-view.ts';
import { personHead } from '#lib/domain/people/person-head.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const actor = requirePractitioner(event);
	const { lists, now } = event.locals;
	const person = await openPerson(event.locals, actor, event.params.id, now);
	if (!person) return refuse(event, 'not_found');
	const { snapshot, dateOfBirth, staffNotes } = person;
	const { orders, requirements, appointments } = snapshot;
	const today = localDate(now);
	const pauses = pausesInForce(snapshot.plan?.pauses ?? [], orders, today);
	const waiting = await readWaiting(lists, actor, now, person.id);
	const next = appointments.find(({ startsAt, cancelled }) => startsAt >= now && !cancelled);
	return {
		person: personHead(person),
		dateOfBirth,
		staffNotes,
		orders,
		several: runningOrders(orders, today).length > 1 ? orders : [],
		requirements,
		standing: standing(snapshot, today),
		strengths: strengthsForStaff(snapshot).kept.map(({ id, words, choice }) => ({ id, words, choice })),
		withoutOutcome: appointments.filter((appointment) => awaitsOutcome(appointment, now)).length,
		isPaused: pauseOn(pauses, today) !== null,
		nextAppointmentAt: next?.startsAt ?? null,
		waiting: waitingByPerson(waiting, now).get(person.id) ?? 0,
		balance: await readBalance(lists, actor, person.id, now),
		notArrived: await readNotArrived(lists, actor, { personId: person.id })
	};
});
