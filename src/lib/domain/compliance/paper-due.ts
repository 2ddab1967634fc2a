import type { AppointmentRecord } from '#lib/domain/appointments/record.ts';
import { localDate, type Instant, type LocalDate } from '#lib/domain/time/local-date.ts';
import { holdsStill } from './event-facts.ts';
import type { EventNow } from './event-now.ts';
import type { ComplianceEventRecord, DecisionGiven, ReviewAsked } from './record.ts';
import { isUndecided, type OpenMatter } from './standing.ts';

/** What a paper asks for or leads to. Each is read from a record as it is today: no day is worked out from the paper's words. */
export type PaperDue =
	/** What is open about the event: a day to tell one's side by, or that others have to do something. */
	| { kind: 'matter'; matter: OpenMatter }
	/** A request to look again that nobody has answered. */
	| { kind: 'answer_awaited' }
	/** Of the fresh start. */
	| { kind: 'small_step'; on: LocalDate }
	/** The plan is gone through again. */
	| { kind: 'plan_review'; on: LocalDate; isOver: boolean }
	| { kind: 'appointment'; appointment: AppointmentRecord };

/** A letter that gave more time says the day in the question's place. */
export function dueFromQuestion({ matter, decision, moreTime }: EventNow): PaperDue[] {
	return matter && isUndecided(matter) && !decision && !moreTime ? [{ kind: 'matter', matter }] : [];
}

/** Of the decision that holds. */
export function dueFromDecision(
	decision: DecisionGiven,
	{ event, matter }: EventNow,
	{ appointments }: { appointments: readonly AppointmentRecord[] },
	now: Instant
): PaperDue[] {
	const isAwaited = event.looks.some(({ answer }) => answer === null) && matter?.kind !== 'looked_at_again';
	return [
		...(matter ? [{ kind: 'matter' as const, matter }] : []),
		...(isAwaited ? [{ kind: 'answer_awaited' as const }] : []),
		...dueFromRestart(event, appointments, localDate(now)),
		// As the letter itself looks for it: one that has its outcome by now was not the one it named, or is over.
		...nextAfter(
			appointments.filter(({ outcome }) => outcome === null),
			decision.at,
			now
		)
	];
}

/**
 * The day of its small step, while the fresh start is of the decision that holds. Where the step is an appointment, its day is as the
 * appointment stands now: none where it was called off.
 */
export function dueFromRestart(
	event: ComplianceEventRecord,
	appointments: readonly AppointmentRecord[],
	today: LocalDate
): PaperDue[] {
	const { restart } = event;
	if (!restart || !holdsStill(event)) return [];
	const appointment = appointments.find(({ id }) => id === restart.appointmentId);
	if (appointment?.cancelled) return [];
	const on = appointment ? localDate(appointment.startsAt) : restart.nextOn;
	return on < today ? [] : [{ kind: 'small_step', on }];
}

/** What is open about the event, from the last result alone. */
export function dueFromResult({ id }: { id: string }, { event, matter }: EventNow): PaperDue[] {
	return matter && event.results.at(-1)?.id === id ? [{ kind: 'matter', matter }] : [];
}

/** That it is decided again, until it was. */
export function dueFromAnswer({ id }: ReviewAsked, { event, matter }: EventNow): PaperDue[] {
	const last = event.looks.findLast(({ answer }) => answer !== null);
	const isLast = last?.id === id && last.answer?.result === 'looks_again';
	return isLast && matter?.kind === 'looked_at_again' ? [{ kind: 'matter', matter }] : [];
}

/**
 * The appointment that comes next after something, where it is still to come. Once it is over, the paper leads to none: what comes
 * later is no longer its next one.
 */
export function nextAfter(
	appointments: readonly AppointmentRecord[],
	after: Instant,
	now: Instant
): PaperDue[] {
	const next = appointments.find(({ startsAt, cancelled }) => startsAt > after && !cancelled);
	return next && next.startsAt > now ? [{ kind: 'appointment', appointment: next }] : [];
}
