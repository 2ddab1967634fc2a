import type { ComplianceEventRecord } from './record.ts';
import type { ObstacleRecord } from '#lib/domain/reports/record.ts';
import { saidOfAppointment, type Placed } from '#lib/domain/reports/said-of-appointment.ts';
import { decisionInEffect, eventState, givenAt, type EventFacts, type EventState } from './event.ts';
import { localDate, type Instant, type LocalDate } from '#lib/domain/time/local-date.ts';
import { isTimeUnknown } from '#lib/domain/time/tap.ts';

type ComplianceEvent = ComplianceEventRecord;
type Report = ObstacleRecord;

/** What an event's rules look at: the event itself, and what else its person said about the same appointment. */
export interface EventWorld {
	obstacles: readonly Report[];
	/** The event's own, and those in whose place it stands. */
	appointments: readonly Placed[];
}

/**
 * Reports about the event's appointment, apart by when they were tapped; one taken back says nothing. What was said of a time before it
 * was moved, and goes along, is among the earlier ones: enough to decide in their favour, never against them.
 */
export function reportsAbout(
	{ appointmentId }: Pick<ComplianceEvent, 'appointmentId'>,
	{ obstacles, appointments }: EventWorld
): { earlier: Report[]; later: Report[] } {
	const startsAt = appointments.find(({ id }) => id === appointmentId)?.startsAt;
	const about = saidOfAppointment(obstacles, appointmentId, appointments);
	const isEarlier = (report: Report) => startsAt !== undefined && !isKnownFrom(report, startsAt);
	// Of a time before it was moved nothing is their account of this one.
	const isOwn = ({ about: of }: Report) => 'id' in of && of.id === appointmentId;
	return {
		earlier: about.filter(isEarlier),
		later: about.filter((report) => !isEarlier(report) && isOwn(report))
	};
}

/** Whether a tap is known to be of this moment or after; where its time is not known, by when the phone was in touch without it. */
function isKnownFrom(report: Report, moment: Instant): boolean {
	if (!isTimeUnknown(report)) return givenAt(report) >= moment;
	return (report.clock?.writtenAfter ?? -Infinity) >= moment;
}

/** What the rules go by: what could not be taken is still its person's to read, and nobody has heard it. */
export function eventFactsOf(event: ComplianceEvent, world: EventWorld): EventFacts {
	const { earlier, later } = reportsAbout(event, world);
	const isTaken = ({ refused }: { refused?: true | undefined }) => !refused;
	return {
		occurredOn: event.occurredOn,
		accountDueOn: event.accountDueOn,
		accounts: [...event.accounts, ...later].filter(isTaken),
		earlierReports: earlier.filter(isTaken),
		attempts: event.attempts,
		decisions: event.decisions,
		openReviews: event.looks.filter(({ answer, refused }) => answer === null && !refused).length,
		reopened: isReopened(event),
		results: event.results,
		hasRestart: holdsStill(event)
	};
}

/** A fresh start belongs to the decision it came after, and whoever comes back from prison is owed a new one. */
export function holdsStill({ restart, decisions, results }: ComplianceEvent): boolean {
	if (restart === null) return false;
	const back = results.findLast(({ result }) => result === 'returned');
	return (
		restart.at >= (decisionInEffect(decisions)?.at ?? 0) &&
		(back === undefined || localDate(restart.at) >= back.on)
	);
}

/** A look that ended in looking again holds until somebody decides anew. */
function isReopened({ decisions, looks }: ComplianceEvent): boolean {
	const held = decisionInEffect(decisions);
	return looks.some(({ decisionId, answer }) => decisionId === held?.id && answer?.result === 'looks_again');
}

export function stateOfEvent(event: ComplianceEvent, world: EventWorld, today: LocalDate): EventState {
	return eventState(eventFactsOf(event, world), today);
}
