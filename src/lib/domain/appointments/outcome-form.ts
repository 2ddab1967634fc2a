import type { AppointmentRecord } from './record.ts';
import type { Instant } from '#lib/domain/time/local-date.ts';
import type { OutcomeCode } from './vocabulary.ts';

/**
 * How an appointment can have gone, in the order in which it is asked: whether the session happened comes before whether
 * they were there, so that a fault of ours is never looked for in the person first.
 */
export const outcomeGroups = {
	did_not_happen: ['our_side', 'moved_by_us', 'moved_for_them'],
	they_came: ['complied', 'did_not_comply', 'sent_home_behaviour', 'sent_home_our_side'],
	not_there: ['no_reason_yet', 'accepted_reason']
} as const;
export type OutcomeGroup = keyof typeof outcomeGroups;
export type OutcomeChoice = (typeof outcomeGroups)[OutcomeGroup][number];

const codes = {
	our_side: 'sent_home_service_issue',
	moved_by_us: 'rescheduled_by_staff',
	moved_for_them: 'rescheduled_by_person',
	complied: 'attended_complied',
	did_not_comply: 'attended_failed_to_comply',
	sent_home_behaviour: 'sent_home_behaviour',
	sent_home_our_side: 'sent_home_service_issue',
	no_reason_yet: 'failed_to_attend',
	accepted_reason: 'acceptable_absence'
} as const satisfies Record<OutcomeChoice, OutcomeCode>;

/** The national code that a choice is recorded as. */
export function codeOf(choice: OutcomeChoice): (typeof codes)[OutcomeChoice] {
	return codes[choice];
}

export function isOutcomeChoice(text: string): text is OutcomeChoice {
	return Object.hasOwn(codes, text);
}

/** Before it has begun, an appointment can only have been moved. */
export function choicesOpen(group: OutcomeGroup, hasBegun: boolean): readonly OutcomeChoice[] {
	return outcomeGroups[group].filter(
		(choice) => hasBegun || choice === 'moved_by_us' || choice === 'moved_for_them'
	);
}

/** Put at another time, whoever asked for it. */
export function isMoved({ code }: { code: OutcomeCode }): boolean {
	return code === 'rescheduled_by_person' || code === 'rescheduled_by_staff';
}

/** Over, taken place as far as anybody knows, and nobody has said how it went. */
export function awaitsOutcome(
	{ startsAt, outcome, cancelled }: Pick<AppointmentRecord, 'startsAt' | 'outcome' | 'cancelled'>,
	now: Instant
): boolean {
	return startsAt < now && outcome === null && !cancelled;
}
