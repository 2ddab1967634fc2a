import type { Outcome, OutcomeCode } from '#lib/domain/appointments/vocabulary.ts';
import { outcomesThatMayCount } from '#lib/domain/appointments/counts-against.ts';
import type { SourceAppointment } from './shapes/appointments.ts';
import type { Tracked } from './tracked.ts';
import { acceptableReasonFrom, outcomeFrom } from './vocabulary/source-outcomes.ts';

const inFavour: ReadonlySet<OutcomeCode> = new Set([
	'attended_complied',
	'sent_home_service_issue',
	'acceptable_absence',
	'rescheduled_by_staff'
]);

/**
 * How an appointment ended, from an outcome's words and from the marks beside it, which do not always agree. An accepted
 * absence (absent and acceptable) or a move by staff is never read as the person's doing, and while no outcome is
 * recorded only marks that speak for the person count. Null: nothing is known yet.
 */
export function readOutcome(tracked: Tracked, source: SourceAppointment): Outcome | null {
	const told = source.outcome ? outcomeFrom(source.outcome) : undefined;
	const marked = fromMarks(source);
	if (told) return settle(tracked, source, told, marked);
	if (source.outcome) tracked.leaveOut(source, 'outcome', 'outcome_not_known');
	if (source.hasOutcome) return markedOrOther(tracked, source, source.outcome ? harmless(marked) : marked);
	if (marked && inFavour.has(marked.code)) return marked;
	if (marked) tracked.report(tracked.pathOf(source), marked.code, 'outcome_not_recorded');
	return null;
}

/** Words that nobody here knows are for staff to explain: marks beside them are never read against the person. */
function harmless(marked: Outcome | null): Outcome | null {
	return marked && outcomesThatMayCount.includes(marked.code) ? null : marked;
}

/** The recorded words count, unless the marks excuse the person from what they say. */
function settle(tracked: Tracked, source: SourceAppointment, told: Outcome, marked: Outcome | null): Outcome {
	if (!marked || marked.code === told.code || inFavour.has(told.code) || !excuses(marked)) return told;
	tracked.leaveOut(source, 'outcome', 'values_disagree');
	return marked;
}

function excuses({ code }: Outcome): boolean {
	return code === 'acceptable_absence' || code === 'rescheduled_by_staff';
}

function markedOrOther(tracked: Tracked, source: SourceAppointment, marked: Outcome | null): Outcome {
	if (marked?.code === 'other') tracked.leaveOut(source, 'rescheduled', 'who_rescheduled_not_said');
	return marked ?? { code: 'other', reason: null };
}

function fromMarks(source: SourceAppointment): Outcome | null {
	const reason = null;
	if (source.wasAbsent && source.acceptableAbsence)
		return {
			code: 'acceptable_absence',
			reason: source.acceptableAbsenceReason ? acceptableReasonFrom(source.acceptableAbsenceReason) : null
		};
	if (source.rescheduledStaff) return { code: 'rescheduled_by_staff', reason };
	if (source.rescheduledPop) return { code: 'rescheduled_by_person', reason };
	if (source.rescheduled) return { code: 'other', reason };
	if (source.wasAbsent)
		return source.acceptableAbsence === false && !source.absentWaitingEvidence
			? { code: 'unacceptable_absence', reason }
			: { code: 'failed_to_attend', reason };
	const complied = source.didTheyComply ?? source.complied;
	if (complied === true) return { code: 'attended_complied', reason };
	return complied === false ? { code: 'attended_failed_to_comply', reason } : null;
}
