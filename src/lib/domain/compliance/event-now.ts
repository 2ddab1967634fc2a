import type { AppointmentRecord } from '#lib/domain/appointments/record.ts';
import type { ComplianceEventRecord, DecisionGiven, WarningRecord } from './record.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import { appointmentsByColumn } from './attendance.ts';
import { decisionInEffect } from './event.ts';
import { openAppointments, openMatters, type OpenMatter, type StandingWorld } from './standing.ts';
import { warningNow, type WarningNow } from './warning-now.ts';

type ComplianceEvent = ComplianceEventRecord;

export interface WarningToday {
	warning: WarningRecord;
	now: WarningNow;
}

/**
 * What there is to say of an event today, for every page that speaks of it.
 * `put_right`: elsewhere it was since recorded as no miss, before anybody decided.
 * `looked_at_again`: what was decided stays until it is decided anew.
 */
export interface EventNow {
	event: ComplianceEvent;
	says: 'undecided' | 'decided' | 'looked_at_again' | 'put_right';
	/** What is open about it; null once it is over. */
	matter: OpenMatter | null;
	/** The decision that holds. */
	decision: DecisionGiven | null;
	/** More time, until somebody has decided. */
	moreTime: DecisionGiven | null;
	/** What was decided before and holds no more, the latest first. */
	former: DecisionGiven[];
	/** The warning or letter that came with the decision that holds. */
	warning: WarningToday | null;
}

export function eventNow(event: ComplianceEvent, world: StandingWorld, today: LocalDate): EventNow {
	const matter = openMatters(world, today).find(({ eventId }) => eventId === event.id) ?? null;
	return eventWith(matter, event, world, today);
}

/** All events of a world, in its order. */
export function eventsNow(world: StandingWorld, today: LocalDate): EventNow[] {
	const open = new Map(openMatters(world, today).map((matter) => [matter.eventId, matter]));
	return world.complianceEvents.map((event) => eventWith(open.get(event.id) ?? null, event, world, today));
}

function eventWith(
	matter: OpenMatter | null,
	event: ComplianceEvent,
	world: StandingWorld,
	today: LocalDate
): EventNow {
	const decision = decisionInEffect(event.decisions);
	const given = event.decisions.filter(({ state }) => state !== 'awaiting_countersign');
	const last = given.findLast(({ state }) => state === 'in_effect') ?? null;
	const moreTime = decision === null ? last : null;
	const holds = decision ?? moreTime;
	return {
		event,
		says: saysOf(decision, matter),
		matter,
		decision,
		moreTime,
		former: given.filter(({ id }) => id !== holds?.id).reverse(),
		warning: warningOf(event, decision, world, today)
	};
}

function saysOf(decision: DecisionGiven | null, matter: OpenMatter | null): EventNow['says'] {
	if (decision === null) return matter === null ? 'put_right' : 'undecided';
	return matter?.kind === 'looked_at_again' ? 'looked_at_again' : 'decided';
}

/** A decision made anew takes the warning of the one before back: one that stands is of the decision that holds. */
function warningOf(
	event: ComplianceEvent,
	decision: DecisionGiven | null,
	{ warnings, orders }: StandingWorld,
	today: LocalDate
): WarningToday | null {
	if (decision?.action !== 'warning' && decision?.action !== 'licence_letter') return null;
	const own = warnings.filter(({ eventId }) => eventId === event.id);
	const taken = [...own].sort((a, b) => ((a.withdrawnOn ?? '') < (b.withdrawnOn ?? '') ? -1 : 1)).at(-1);
	const warning = own.find(({ withdrawnOn }) => withdrawnOn === null) ?? taken;
	return warning ? { warning, now: warningNow(warning, orders, today) } : null;
}

/** What was decided about the person, wherever: the events here, and what came with the record from elsewhere. */
export interface DecidedAboutMe {
	events: EventNow[];
	/** Warnings and letters without an event here. */
	warningsElsewhere: WarningToday[];
	/** Misses for which a reason was not accepted, without an event here; the latest first. */
	missesElsewhere: AppointmentRecord[];
}

export function decidedAboutMe(world: StandingWorld, today: LocalDate): DecidedAboutMe {
	const here = new Set(world.complianceEvents.map(({ id }) => id));
	const asked = new Set(world.complianceEvents.map(({ appointmentId }) => appointmentId));
	return {
		events: eventsNow(world, today),
		warningsElsewhere: world.warnings
			.filter(({ eventId }) => eventId === null || !here.has(eventId))
			.map((warning) => ({ warning, now: warningNow(warning, world.orders, today) })),
		missesElsewhere: appointmentsNow(world, today).notAccepted.filter(({ id }) => !asked.has(id))
	};
}

/** Appointments with an outcome, by how they count today, the latest first: whoever counts them counts these. */
export function appointmentsNow(
	world: StandingWorld,
	today: LocalDate
): ReturnType<typeof appointmentsByColumn> {
	return appointmentsByColumn(world, openAppointments(openMatters(world, today)));
}
