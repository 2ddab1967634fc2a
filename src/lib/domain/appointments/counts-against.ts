import type { Outcome, OutcomeCode } from './vocabulary.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';

/**
 * What an outcome means for the person, whoever reads it.
 * `possible_failure` may open a compliance event, which is a question and not an answer; `not_accepted` has been decided by a person.
 * Only these two can ever lead to a decision. Source: national outcome codes.
 */
export type OutcomeMeaning =
	'kept' | 'accepted' | 'service_side' | 'moved_by_person' | 'possible_failure' | 'not_accepted' | 'unclear';

const meanings = {
	attended_complied: 'kept',
	acceptable_absence: 'accepted',
	sent_home_service_issue: 'service_side',
	rescheduled_by_staff: 'service_side',
	rescheduled_by_person: 'moved_by_person',
	failed_to_attend: 'possible_failure',
	attended_failed_to_comply: 'possible_failure',
	sent_home_behaviour: 'possible_failure',
	unacceptable_absence: 'not_accepted',
	// Nobody has said what it was, so it says nothing about the person.
	other: 'unclear'
} as const satisfies Record<OutcomeCode, OutcomeMeaning>;

/** Only these can ever lead to a decision about the person. */
const mayCount: readonly OutcomeMeaning[] = ['possible_failure', 'not_accepted'];

// From this table and not from the schema: every page of a phone counts, and none has to wait for zod to do it.
export const outcomesThatMayCount = (Object.keys(meanings) as OutcomeCode[]).filter((code) =>
	mayCount.includes(meanings[code])
);

export function meaningOf(outcome: Outcome): OutcomeMeaning {
	return meanings[outcome.code];
}

/** Whether an outcome can open a compliance event. Accepted absences, service issues and staff reschedules never can. */
export function canOpenComplianceEvent(appointment: {
	outcome: Outcome | null;
	enforceable: boolean;
	cancelled: boolean;
}): boolean {
	if (!appointment.outcome || !appointment.enforceable || appointment.cancelled) return false;
	return mayCount.includes(meaningOf(appointment.outcome));
}

/**
 * Whether an appointment asks a question that nobody has answered yet. "Failed to attend" itself means that an answer is
 * awaited; the other codes do so only once a day is set for it.
 */
export function isUndecidedMiss(appointment: {
	outcome: Outcome | null;
	enforceable: boolean;
	cancelled: boolean;
	accountDueOn: LocalDate | null;
}): boolean {
	const { outcome, accountDueOn } = appointment;
	if (!outcome || !canOpenComplianceEvent(appointment) || meaningOf(outcome) === 'not_accepted') return false;
	return accountDueOn !== null || outcome.code === 'failed_to_attend';
}
