import { answerBy, type ReplyPromise } from '#lib/domain/organisation/reply-times.ts';
import { localDate, type LocalDate } from '#lib/domain/time/local-date.ts';
import type { AttentionItem, AttentionReason } from './today.ts';

/** Somebody needs us before they need anything else: it is not left for another day without saying why. */
const urgent: readonly AttentionReason['code'][] = [
	'may_be_in_danger',
	'relapse',
	'before_appointment',
	'call_wanted',
	'struggling'
];

/** What waits by no day of its own, and is nobody's question to us. */
const unhurried: readonly AttentionReason['code'][] = [
	'outcome_unknown',
	'order_unknown',
	'restart_due',
	'import_differs',
	'nobody_booked',
	'not_explained',
	'not_arriving',
	'not_delivered'
];

export function isUrgent({ code }: AttentionReason): boolean {
	return urgent.includes(code);
}

/** The last day on which it is not late; null where it has none. */
export function dueDay({ item, reason }: AttentionItem, promise: ReplyPromise): LocalDate | null {
	if ('dueOn' in reason) return reason.dueOn;
	if (reason.code === 'before_appointment') return localDate(reason.startsAt);
	// Their time to tell their side runs until then, and ours begins after it.
	if (reason.code === 'side_given') return null;
	if (unhurried.includes(reason.code)) return null;
	return answerBy(localDate(item.since), promise);
}

/** Whether its day has gone by. */
export function isOverdue(attention: AttentionItem, today: LocalDate, promise: ReplyPromise): boolean {
	const due = dueDay(attention, promise);
	return due !== null && due < today;
}
