import { listing } from '#lib/server/http/listing.ts';
import { awaitsOutcome } from '#lib/domain/appointments/outcome-form.ts';
import { hasEnded, runningOrders } from '#lib/domain/people/running-orders.ts';
import type { Snapshot } from '#lib/domain/records/snapshot.ts';
import { standing } from '#lib/domain/compliance/standing.ts';
import { strengthsForStaff } from '#lib/domain/reports/strengths.ts';
import { pauseOn, pausesInForce } from '#lib/domain/plan/pauses.ts';
import { daysBetween, localDate, type LocalDate } from '#lib/domain/time/local-date.ts';
import { requireCaseReader } from '#lib/server/access/guards.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import { staffText } from '#lib/i18n/catalogues/staff-text.ts';
import { readOfficerChanges, type OfficerChanged } from '#lib/server/queries/people/officer-changes.ts';
import { readCircumstances } from '#lib/server/queries/people/circumstances.ts';
import { openPerson } from '#lib/server/queries/people/person.ts';
import { readNotArrived } from '#lib/server/queries/access/not-taken.ts';
import { readBalance } from '#lib/server/queries/reports/balance.ts';
import { readWaiting } from '#lib/server/queries/attention/waiting.ts';
import { waitsByPerson } from '#lib/staff/attention/waits-lines.ts';
import { personHead } from '#lib/domain/people/person-head.ts';
import type { PageServerLoad } from './$types';

/** How many of each stand in the history; each list leads to all of them. */
const SHOWN = 5;
/** For as long whoever took a case over is led to its page first. */
const NEW_FOR_DAYS = 28;

export const load: PageServerLoad = listing(async (event) => {
	const actor = requireCaseReader(event);
	const { language, lists, now } = event.locals;
	const person = await openPerson(event.locals, actor, event.params.id, now);
	if (!person) return refuse(event, 'not_found');
	const { snapshot, dateOfBirth, staffNotes } = person;
	const { orders, requirements, appointments, circumstanceChanges } = snapshot;
	const today = localDate(now);
	const pauses = pausesInForce(snapshot.plan?.pauses ?? [], orders, today);
	const text = staffText(language);
	const waiting = await readWaiting(lists, actor, now, person.id);
	const waits = waitsByPerson(actor.role, waiting, text, { language, frame: text.frame, now });
	const next = appointments.find(({ startsAt, cancelled }) => startsAt >= now && !cancelled);
	const isTheirs = actor.role === 'practitioner';
	const officers = await readOfficerChanges(lists, actor, person.id);
	return {
		person: personHead(person),
		dateOfBirth,
		staffNotes,
		officer: isTheirs ? null : (snapshot.person?.officer?.name ?? null),
		orders,
		several: runningOrders(orders, today).length > 1 ? orders : [],
		requirements,
		standing: standing(snapshot, today),
		// What somebody says that they are good at is for the officer of the case.
		strengths: isTheirs ? strengthsOf(snapshot) : null,
		withoutOutcome: appointments.filter((appointment) => awaitsOutcome(appointment, now)).length,
		isPaused: pauseOn(pauses, today) !== null,
		nextAppointmentAt: next?.startsAt ?? null,
		waits: waits.get(person.id) ?? [],
		circumstances: await readCircumstances(lists, actor, person.id),
		hours: snapshot.noticeChoices,
		told: circumstanceChanges.slice(0, SHOWN).map(({ id, changed, tappedAt }) => ({ id, changed, tappedAt })),
		history: { ...historyOf(snapshot, now), officers },
		takenOverOn: takenOverLately(officers, actor, today),
		balance: isTheirs ? await readBalance(lists, actor, person.id, now) : null,
		notArrived: await readNotArrived(lists, actor, { personId: person.id })
	};
});

/** Since when whoever reads holds the case, while that is new; null for a cover, a manager and whoever has had it for long. */
function takenOverLately(
	[latest]: readonly OfficerChanged[],
	{ role, practitionerId }: { role: string; practitionerId: string },
	today: LocalDate
): LocalDate | null {
	const isOwn = role === 'practitioner' && latest?.toId === practitionerId;
	return isOwn && daysBetween(latest.since, today) <= NEW_FOR_DAYS ? latest.since : null;
}

function strengthsOf(snapshot: Snapshot) {
	return strengthsForStaff(snapshot).kept.map(({ id, words, choice }) => ({ id, words, choice }));
}

function historyOf({ orders, appointments, complianceEvents }: Snapshot, now: number) {
	const events = complianceEvents.map(({ id, eventKind, occurredOn }) => ({ id, eventKind, occurredOn }));
	return {
		orders: orders.filter((order) => hasEnded(order, localDate(now))),
		appointments: appointments
			.filter(({ startsAt }) => startsAt < now)
			.slice(-SHOWN)
			.reverse(),
		events: events.slice(0, SHOWN)
	};
}
