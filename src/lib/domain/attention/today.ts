import type { ObstacleCategory, Offer } from '#lib/domain/obstacles/words.ts';
import { mayBeUnsafe, type SafeNow, type Substance } from '#lib/domain/relapse/words.ts';
import type { Feeling, Language } from '#lib/domain/snapshot/records.ts';
import type { Instant, LocalDate } from '#lib/domain/time/local-date.ts';

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
	/** On the person's own clock, where a tap of theirs began the wait: a phone without signal sends later. */
	tappedAt?: Instant;
}

export interface WaitingObstacle extends Waiting {
	kind: 'obstacle';
	categories: ObstacleCategory[];
	wanted: Offer[];
	words: string;
	tappedAt: Instant;
	answered: boolean;
	appointment: { startsAt: Instant; accountDueOn: LocalDate | null } | null;
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

export interface WaitingReflection extends Waiting {
	kind: 'reflection';
	words: string;
	feeling: Feeling | null;
}

export interface WaitingPositiveChange extends Waiting {
	kind: 'positive_change';
	words: string;
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

/** An idea for the plan, or a word of disagreement with it. */
export interface WaitingVoice extends Waiting {
	kind: 'voice';
	said: 'idea' | 'disagreement';
	words: string;
}

export type WaitingItem =
	| WaitingObstacle
	| WaitingRelapse
	| WaitingReply
	| WaitingClaim
	| WaitingVoice
	| WaitingReflection
	| WaitingPositiveChange;

/** Why an item stands where it stands; `band` orders, `due` is shown. */
export type AttentionReason =
	| { code: 'may_be_in_danger' }
	| { code: 'relapse' }
	| { code: 'before_appointment'; startsAt: Instant }
	| { code: 'side_given'; decideAfter: LocalDate }
	| { code: 'not_answered' }
	| { code: 'promise_due'; dueOn: LocalDate }
	| { code: 'struggling' }
	| { code: 'own_say' }
	| { code: 'claimed_done' }
	| { code: 'reflection' }
	| { code: 'good_news' };

const bands: AttentionReason['code'][] = [
	'may_be_in_danger',
	'relapse',
	'before_appointment',
	'side_given',
	'struggling',
	'not_answered',
	'promise_due',
	'own_say',
	'claimed_done',
	'reflection',
	'good_news'
];

export interface AttentionItem {
	item: WaitingItem;
	reason: AttentionReason;
}

/** Categories that can mean danger to life or safety: a human looks at these first. */
const dangerous: readonly ObstacleCategory[] = ['mental_health', 'scared', 'nowhere_to_stay'];

const SOON_MS = 48 * 60 * 60 * 1000;

/**
 * Most urgent first; within a band by what is due, then by what has waited longest, then by id, so that the order is
 * total and the same each time.
 */
export function attentionOrder(items: WaitingItem[], now: Instant, today: LocalDate): AttentionItem[] {
	return items
		.flatMap((item) => {
			const reason = reasonFor(item, now, today);
			return reason ? [{ item, reason }] : [];
		})
		.sort(
			(a, b) =>
				bands.indexOf(a.reason.code) - bands.indexOf(b.reason.code) ||
				dueOf(a.reason) - dueOf(b.reason) ||
				a.item.since - b.item.since ||
				(a.item.subjectId < b.item.subjectId ? -1 : 1)
		);
}

function dueOf(reason: AttentionReason): number {
	if (reason.code === 'before_appointment') return reason.startsAt;
	if (reason.code === 'side_given') return Date.parse(reason.decideAfter);
	return reason.code === 'promise_due' ? Date.parse(reason.dueOn) : 0;
}

/** Null where nothing waits for a human any more. */
function reasonFor(item: WaitingItem, now: Instant, today: LocalDate): AttentionReason | null {
	switch (item.kind) {
		case 'obstacle':
			return obstacleReason(item, now, today);
		case 'relapse':
			return relapseReason(item, today);
		case 'reply':
			return isSoon(item.startsAt, now) ? { code: 'before_appointment', startsAt: item.startsAt } : null;
		case 'claim':
			return { code: 'claimed_done' };
		case 'voice':
			return { code: 'own_say' };
		case 'reflection':
			return { code: item.feeling === 'struggling' ? 'struggling' : 'reflection' };
		case 'positive_change':
			return { code: 'good_news' };
	}
}

function obstacleReason(item: WaitingObstacle, now: Instant, today: LocalDate): AttentionReason | null {
	if (item.answered) return promiseReason(item, today);
	if (item.categories.some((category) => dangerous.includes(category))) return { code: 'may_be_in_danger' };
	if (item.appointment && isSoon(item.appointment.startsAt, now))
		return { code: 'before_appointment', startsAt: item.appointment.startsAt };
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
