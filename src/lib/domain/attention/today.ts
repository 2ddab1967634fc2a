import { reportKinds, type PlainKind } from '#lib/domain/reports/report-kinds.ts';
import type { EventKind } from '#lib/domain/compliance/vocabulary.ts';
import { dangerIn } from '#lib/domain/reports/danger/danger.ts';
import type {
	DangerSource,
	ObstacleCategory,
	Offer,
	SafeNow,
	Substance
} from '#lib/domain/reports/vocabulary.ts';
import { dangerCategories } from '#lib/domain/reports/obstacle-categories.ts';
import { mayBeUnsafe } from '#lib/domain/reports/may-be-unsafe.ts';
import type { DeliveryGap } from '#lib/domain/plan/sequence-shapes.ts';
import type { Feeling } from '#lib/domain/reports/record.ts';
import type { Language } from '#lib/domain/text/language.ts';
import type { Instant, LocalDate } from '#lib/domain/time/local-date.ts';
import type { TapClock } from '#lib/domain/time/tap.ts';
import type { EventReason } from './event-attention.ts';

/*
 * What waits for a practitioner, most urgent first, each with the reason for its place (design: product.md "Today").
 * A computer sorts the list; it decides nothing about a person.
 */

interface Waiting {
	personId: string;
	personName: string;
	/** What the person writes in, where that is known. */
	language?: Language;
	/** The report, step or appointment that waits. */
	subjectId: string;
	/** Since when it has waited, on the server's clock. */
	since: Instant;
	/** When the person tapped, where a tap of theirs began the wait: a phone without signal sends later. */
	tappedAt?: Instant;
	/** What is known of the clock that timed the tap. */
	clock?: TapClock | null | undefined;
}

export interface WaitingObstacle extends Waiting {
	kind: 'obstacle';
	categories: ObstacleCategory[];
	wanted: Offer[];
	words: string;
	tappedAt: Instant;
	answered: boolean;
	appointment: {
		startsAt: Instant;
		accountDueOn: LocalDate | null;
		/** An event about it is open, or was decided with this report on the table: the event waits in its place. */
		isInEvent: boolean;
	} | null;
	/** The earliest day by which our side promised something that is not yet marked as done. */
	actionDueOn: LocalDate | null;
}

export interface WaitingReply extends Waiting {
	kind: 'reply';
	reply: 'might_not' | 'cannot';
	startsAt: Instant;
}

export interface WaitingClaim extends Waiting {
	kind: 'claim';
	description: string;
	words: string;
}

/** What its row alone says where it waits (`reports/report-kinds.ts`). */
export interface WaitingTold extends Waiting {
	kind: PlainKind;
	words: string;
	/** Of a reflection. */
	feeling?: Feeling | null;
}

/** Drink or drugs again. Support is what waits: nothing here is ever counted. */
export interface WaitingRelapse extends Waiting {
	kind: 'relapse';
	substance: Substance;
	safeNow: SafeNow;
	wanted: Offer[];
	words: string;
	answered: boolean;
	/** The earliest day by which our side promised something in the latest answer. */
	actionDueOn: LocalDate | null;
}

/** Planned work that has not been happening for long: one item for a person. */
export interface WaitingGap extends Waiting {
	kind: 'gap';
	oldest: DeliveryGap;
	/** How many of this person's have been there long enough. */
	count: number;
	/** What steps and referrals in the gap are called, by id. */
	names: Record<string, string>;
}

/** A possible failure on which something is to be done: one item an event, with the most urgent of it. */
export interface WaitingEvent extends Waiting {
	kind: 'event';
	eventKind: EventKind;
	occurredOn: LocalDate;
	reason: EventReason;
	words: string;
}

/** Words that read as danger to life, wherever they were written: one item for a person, until somebody says what was done. */
export interface WaitingDanger extends Waiting {
	kind: 'danger';
	wrote: DangerSource;
	words: string;
	/** How many entries of this person's are open. */
	count: number;
	/** The entries themselves, by kind and id: each is on Today once. */
	covers: string[];
}

/** What another system recorded and somebody has to explain before anything can follow from it. */
export interface WaitingRecord extends Waiting {
	kind: 'record';
	asks: 'outcome_unknown' | 'order_unknown';
	startsAt: Instant;
	/** The other system's own words for an outcome that we do not know. */
	words: string;
}

export type WaitingItem =
	| WaitingDanger
	| WaitingRecord
	| WaitingObstacle
	| WaitingRelapse
	| WaitingEvent
	| WaitingReply
	| WaitingClaim
	| WaitingGap
	| WaitingTold;

/** Why an item stands where it stands; `band` orders, `due` is shown. */
export type AttentionReason =
	| { code: 'may_be_in_danger' }
	| { code: 'relapse' }
	| { code: 'before_appointment'; startsAt: Instant }
	| EventReason
	| { code: 'not_answered' }
	| { code: 'promise_due'; dueOn: LocalDate }
	| { code: WaitingRecord['asks'] }
	| { code: 'struggling' }
	| { code: 'own_say' }
	| { code: 'claimed_done' }
	| { code: 'not_delivered' }
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
	['outcome_unknown', 'order_unknown'],
	['struggling'],
	['not_answered'],
	['promise_due'],
	['restart_due'],
	['own_say'],
	['claimed_done'],
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
		case 'event':
			return item.reason;
		case 'record':
			return { code: item.asks };
		case 'reply':
			return isSoon(item.startsAt, now) ? { code: 'before_appointment', startsAt: item.startsAt } : null;
		case 'claim':
			return { code: 'claimed_done' };
		case 'gap':
			return { code: 'not_delivered' };
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
	if (item.categories.some((category) => dangerCategories.includes(category)))
		return { code: 'may_be_in_danger' };
	if (item.appointment && isSoon(item.appointment.startsAt, now))
		return { code: 'before_appointment', startsAt: item.appointment.startsAt };
	if (item.appointment?.isInEvent) return null;
	if (item.appointment?.accountDueOn)
		return { code: 'side_given', decideAfter: item.appointment.accountDueOn };
	return { code: 'not_answered' };
}

function relapseReason(item: WaitingRelapse, today: LocalDate): AttentionReason | null {
	if (item.answered) return promiseReason(item, today);
	return { code: mayBeUnsafe(item.safeNow) ? 'may_be_in_danger' : 'relapse' };
}

function promiseReason(
	{ actionDueOn }: WaitingObstacle | WaitingRelapse,
	today: LocalDate
): AttentionReason | null {
	return actionDueOn !== null && actionDueOn <= today ? { code: 'promise_due', dueOn: actionDueOn } : null;
}

function isSoon(startsAt: Instant, now: Instant): boolean {
	return startsAt >= now && startsAt - now <= SOON_MS;
}
