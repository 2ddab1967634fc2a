import type { AppointmentRecord } from '#lib/domain/appointments/record.ts';
import type { ComplianceEventRecord, DecisionGiven, ReviewAsked } from './record.ts';
import type { Identifier } from '#lib/domain/identifiers/identifier.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import { decisionInEffect } from './event.ts';
import { isUndecided, openMatters, type StandingWorld } from './standing.ts';

type ComplianceEvent = ComplianceEventRecord;

/** What the person has not opened yet. A decision that a manager has still to agree to is nobody's news. */
export interface EventNews {
	decisions: DecisionGiven[];
	looks: ReviewAsked[];
}

export function newsOf({ decisions, looks }: ComplianceEvent): EventNews {
	return {
		decisions: decisions.filter(({ state, readAt }) => state !== 'awaiting_countersign' && readAt === null),
		looks: looks.filter(({ answer }) => answer !== null && answer.readAt === null)
	};
}

/**
 * The decisions to mark so that all of an event counts as read: an answered request is marked with the decision that it is
 * about, and has no mark of its own.
 */
export function decisionsToMark(event: ComplianceEvent): Identifier[] {
	const { decisions, looks } = newsOf(event);
	if (decisions.length > 0) return decisions.map(({ id }) => id);
	return [...new Set(looks.flatMap(({ decisionId }) => (decisionId === null ? [] : [decisionId])))].slice(
		0,
		1
	);
}

export function eventsWithNews(events: readonly ComplianceEvent[]): ComplianceEvent[] {
	return events.filter((event) => decisionsToMark(event).length > 0);
}

/** The event that asks about an appointment; the latest where it was asked about twice. */
export function eventAbout(
	events: readonly ComplianceEvent[],
	appointmentId: Identifier | undefined
): ComplianceEvent | undefined {
	return events
		.filter((event) => event.appointmentId !== null && event.appointmentId === appointmentId)
		.sort((a, b) => b.openedAt - a.openedAt || (a.id < b.id ? 1 : -1))[0];
}

/** Fresh starts whose day is today or still to come, the nearest first. */
export function restartsAhead(events: readonly ComplianceEvent[], today: LocalDate): ComplianceEvent[] {
	const dayOf = ({ restart }: ComplianceEvent) => restart?.nextOn ?? '';
	return events
		.filter((event) => dayOf(event) >= today)
		.sort((a, b) => (dayOf(a) === dayOf(b) ? (a.id < b.id ? -1 : 1) : dayOf(a) < dayOf(b) ? -1 : 1));
}

/** The decision that holds, until the person has said how it was for them. */
export function decisionToAskAbout({ decisions }: ComplianceEvent): DecisionGiven | null {
	const decision = decisionInEffect(decisions);
	return decision === null || decision.pulseGiven ? null : decision;
}

/**
 * Whether the person is still asked for their side of an appointment: history, an order that has ended and a day that is over
 * press nobody.
 */
export function isSideAwaited(
	world: StandingWorld,
	{ id, accountDueOn }: AppointmentRecord,
	today: LocalDate
): boolean {
	const open = openMatters(world, today);
	return accountDueOn !== null && open.some((matter) => matter.appointmentId === id && 'dueOn' in matter);
}

/**
 * How an appointment went, as it may be said today. A file may tell of a reason that was not accepted, while here the person is
 * still heard: then nothing was decided, and only that they were not there is said.
 */
export function outcomeToday(
	world: StandingWorld,
	{ id, outcome }: AppointmentRecord,
	today: LocalDate
): AppointmentRecord['outcome'] {
	if (outcome?.code !== 'unacceptable_absence') return outcome;
	const isOpen = openMatters(world, today).some(
		(matter) => matter.appointmentId === id && isUndecided(matter)
	);
	return isOpen ? { code: 'failed_to_attend', reason: null } : outcome;
}
