import { reportKinds } from '#lib/domain/reports/report-kinds.ts';
import { dangerIn } from '#lib/domain/reports/danger/danger.ts';
import { dangerCategories } from '#lib/domain/reports/obstacle-categories.ts';
import { mayBeUnsafe } from '#lib/domain/reports/may-be-unsafe.ts';
import type { Instant, LocalDate } from '#lib/domain/time/local-date.ts';
import type { EventReason } from './event-attention.ts';
import type {
	WaitingChange,
	WaitingItem,
	WaitingObstacle,
	WaitingRecord,
	WaitingRelapse,
	WaitingTold
} from './waiting.ts';

/*
 * What waits for a practitioner, most urgent first, each with the reason for its place (design: product.md "Today").
 * A computer sorts the list; it decides nothing about a person.
 */

/** Why an item stands where it stands; `band` orders, `due` is shown. */
export type AttentionReason =
	| { code: 'may_be_in_danger' }
	| { code: 'relapse' }
	| { code: 'before_appointment'; startsAt: Instant }
	| EventReason
	| { code: 'outcome_missing' }
	| { code: 'message' }
	| { code: 'not_answered' }
	| { code: 'something_changed' }
	| { code: 'explain_asked' }
	| { code: 'promise_due'; dueOn: LocalDate }
	| { code: WaitingRecord['asks'] }
	| { code: 'struggling' }
	| { code: 'own_say' }
	| { code: 'story_noted' }
	| { code: 'claimed_done' }
	| { code: 'agency_answered' }
	| { code: 'import_differs' }
	| { code: 'not_delivered' }
	| { code: 'nobody_booked' }
	| { code: 'not_explained' }
	| { code: 'not_arriving' }
	| { code: 'pause_look_due'; dueOn: LocalDate }
	| { code: 'reflection' }
	| { code: 'good_news' };

/** What stands in one row of these is one band, ordered by the day that is due. */
const bands: AttentionReason['code'][][] = [
	['may_be_in_danger'],
	['relapse'],
	['before_appointment'],
	['call_wanted'],
	['sent_back', 'to_decide', 'side_given'],
	['contact_due'],
	['look_asked'],
	['message'],
	['outcome_unknown', 'order_unknown'],
	['outcome_missing'],
	['struggling'],
	['not_answered'],
	['something_changed'],
	['explain_asked'],
	['promise_due'],
	['pause_look_due'],
	['restart_due'],
	['own_say'],
	['story_noted'],
	['claimed_done'],
	['agency_answered'],
	['import_differs'],
	['nobody_booked'],
	['not_explained'],
	['not_arriving'],
	['not_delivered'],
	['reflection'],
	['good_news']
];

const bandOf = ({ code }: AttentionReason) => bands.findIndex((codes) => codes.includes(code));

export interface AttentionItem {
	item: WaitingItem;
	reason: AttentionReason;
}

const SOON_MS = 48 * 60 * 60 * 1000;

/**
 * Most urgent first; within a band by what is due, then by what has waited longest, then by id, so that the order is
 * total and the same each time.
 */
export function attentionOrder(items: WaitingItem[], now: Instant, today: LocalDate): AttentionItem[] {
	const covered = coveredByDanger(items);
	return items
		.flatMap((item) => {
			if (covered.has(entryKey(item))) return [];
			const reason = reasonFor(item, now, today);
			return reason ? [{ item, reason }] : [];
		})
		.sort(
			(a, b) =>
				bandOf(a.reason) - bandOf(b.reason) ||
				dueOf(a.reason) - dueOf(b.reason) ||
				a.item.since - b.item.since ||
				(a.item.subjectId < b.item.subjectId ? -1 : 1)
		);
}

function coveredByDanger(items: WaitingItem[]): Set<string> {
	return new Set(
		items.flatMap((item) =>
			item.kind === 'danger' ? item.covers.map((covered) => `${item.personId} ${covered}`) : []
		)
	);
}

/** The entry that an item is, named as the signs of danger name it. */
function entryKey(item: WaitingItem): string {
	const kind = item.kind === 'claim' ? 'step' : item.kind;
	return `${item.personId} ${kind} ${item.subjectId}`;
}

function dueOf(reason: AttentionReason): number {
	if ('dueOn' in reason) return Date.parse(reason.dueOn);
	if (reason.code === 'before_appointment') return reason.startsAt;
	return reason.code === 'side_given' ? Date.parse(reason.decideAfter) : 0;
}

/** Null where nothing waits for a human any more. */
function reasonFor(item: WaitingItem, now: Instant, today: LocalDate): AttentionReason | null {
	switch (item.kind) {
		case 'danger':
			return { code: 'may_be_in_danger' };
		case 'obstacle':
			return obstacleReason(item, now, today);
		case 'relapse':
			return relapseReason(item, today);
		case 'circumstance_change':
			return changeReason(item, today);
		case 'event':
			return item.reason;
		case 'record':
			return { code: item.asks };
		case 'reply':
			return isSoon(item.startsAt, now) ? { code: 'before_appointment', startsAt: item.startsAt } : null;
		case 'claim':
			return { code: 'claimed_done' };
		case 'difference':
			return { code: 'import_differs' };
		case 'pause':
			return item.lookAgainOn <= today ? { code: 'pause_look_due', dueOn: item.lookAgainOn } : null;
		case 'story_note':
			return { code: 'story_noted' };
		case 'gap':
			return { code: 'not_delivered' };
		case 'unrecorded':
			return { code: 'outcome_missing' };
		case 'unbooked':
			return { code: 'nobody_booked' };
		case 'message':
			return { code: 'message' };
		case 'agency_reply':
			return { code: 'agency_answered' };
		case 'explanation_request':
			return { code: 'explain_asked' };
		case 'unexplained':
			return { code: 'not_explained' };
		case 'dead_way':
			return { code: 'not_arriving' };
		default:
			return toldReason(item);
	}
}

/** Words of danger are no good news, and no reflection to be read in one go. */
function toldReason(item: WaitingTold): AttentionReason {
	if (item.feeling === 'struggling') return { code: 'struggling' };
	const code = reportKinds[item.kind].waitsAs;
	return { code: code !== 'own_say' && isOfDanger(item) ? 'not_answered' : code };
}

/** Once somebody has called it still waits for an answer, and is no good news. */
function isOfDanger({ words }: { words: string }): boolean {
	return dangerIn(words) === 'now';
}

function obstacleReason(item: WaitingObstacle, now: Instant, today: LocalDate): AttentionReason | null {
	if (item.answered) return promiseReason(item, today);
	if (item.chose === null && item.categories.some((category) => dangerCategories.includes(category)))
		return { code: 'may_be_in_danger' };
	if (item.appointment && isSoon(item.appointment.startsAt, now))
		return { code: 'before_appointment', startsAt: item.appointment.startsAt };
	// A choice among our times that came to nothing is said nowhere else, and nobody has settled it.
	if (item.appointment?.isInEvent && item.chose === null) return null;
	if (item.appointment?.accountDueOn)
		return { code: 'side_given', decideAfter: item.appointment.accountDueOn };
	return { code: 'not_answered' };
}

function relapseReason(item: WaitingRelapse, today: LocalDate): AttentionReason | null {
	if (item.answered) return promiseReason(item, today);
	return { code: mayBeUnsafe(item.safeNow) ? 'may_be_in_danger' : 'relapse' };
}

function changeReason(item: WaitingChange, today: LocalDate): AttentionReason | null {
	if (item.answered) return promiseReason(item, today);
	return { code: isOfDanger(item) ? 'not_answered' : 'something_changed' };
}

function promiseReason(
	{ actionDueOn }: WaitingObstacle | WaitingRelapse | WaitingChange,
	today: LocalDate
): AttentionReason | null {
	return actionDueOn !== null && actionDueOn <= today ? { code: 'promise_due', dueOn: actionDueOn } : null;
}

function isSoon(startsAt: Instant, now: Instant): boolean {
	return startsAt >= now && startsAt - now <= SOON_MS;
}
