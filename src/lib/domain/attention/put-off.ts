import { seenOf } from '#lib/domain/identifiers/seen.ts';
import type { ReplyPromise } from '#lib/domain/organisation/reply-times.ts';
import { addDays, type Instant, type LocalDate } from '#lib/domain/time/local-date.ts';
import { dueDay, isUrgent } from './lateness.ts';
import type { AttentionItem } from './today.ts';

/*
 * "Not today": an officer leaves something for another day. It is theirs alone: whoever covers for them still sees it, with who
 * left it and why. Danger to life is never left, and what has changed since comes back by itself.
 */

/** No longer than this: what is left for longer is forgotten. */
const LONGEST_PUT_OFF_DAYS = 28;

/** Something that waits, named as it is in addresses and forms. */
export interface WaitingKey {
	personId: string;
	kind: string;
	subjectId: string;
}

export interface PutOff extends WaitingKey {
	/** The day on which it is to stand there again. */
	until: LocalDate;
	/** Why; empty where nothing was late. */
	words: string;
	/** What it was when it was left. */
	mark: string;
	byAccount: string;
	byName: string;
	at: Instant;
}

export interface StandingItem extends AttentionItem {
	/** Somebody's "not today" that holds: the reader's own, else the latest of another. */
	putOff: PutOff | null;
}

/** What makes it the thing that was looked at: why it waits, since when, and by when. */
export function markOf({ item, reason }: AttentionItem): string {
	const due = 'dueOn' in reason ? reason.dueOn : 'startsAt' in reason ? reason.startsAt : null;
	const mark = seenOf(reason.code, item.since, due, 'count' in item ? item.count : null);
	// Another choice that came to nothing waits since the first of them, and is another thing to answer.
	return item.kind === 'obstacle' && item.chose !== null ? seenOf(mark, item.chose) : mark;
}

export function keyOf({ personId, kind, subjectId }: WaitingKey): string {
	return `${personId} ${kind} ${subjectId}`;
}

export function isDanger({ reason }: AttentionItem): boolean {
	return reason.code === 'may_be_in_danger';
}

/** Whether somebody has to say why, to leave it until then: it is urgent, or its day goes by. */
export function needsWhy(attention: AttentionItem, until: LocalDate, promise: ReplyPromise): boolean {
	const due = dueDay(attention, promise);
	return isUrgent(attention.reason) || (due !== null && due < until);
}

interface PutOffProblem {
	code: 'put_off_too_soon' | 'put_off_too_long' | 'put_off_reason_missing';
	field: 'until' | 'words';
}

/** What is wrong with leaving it until then. */
export function putOffProblems(
	attention: AttentionItem,
	{ until, words }: Pick<PutOff, 'until' | 'words'>,
	today: LocalDate,
	promise: ReplyPromise
): PutOffProblem[] {
	const problems: PutOffProblem[] = [];
	if (until <= today) problems.push({ code: 'put_off_too_soon', field: 'until' });
	if (until > addDays(today, LONGEST_PUT_OFF_DAYS))
		problems.push({ code: 'put_off_too_long', field: 'until' });
	if (words === '' && needsWhy(attention, until, promise))
		problems.push({ code: 'put_off_reason_missing', field: 'words' });
	return problems;
}

function holds(putOff: PutOff, attention: AttentionItem, today: LocalDate): boolean {
	return !isDanger(attention) && today < putOff.until && putOff.mark === markOf(attention);
}

/**
 * What stands on somebody's Today, and what they left for later, each in the order given.
 * @param accountId the reader's: what others left stays on the list, and says so
 */
export function withPutOffs(
	items: readonly AttentionItem[],
	putOffs: readonly PutOff[],
	accountId: string,
	today: LocalDate
): { now: StandingItem[]; later: StandingItem[] } {
	const byItem = Map.groupBy(putOffs, keyOf);
	const standing = items.map((attention): StandingItem => {
		const held = (byItem.get(keyOf(attention.item)) ?? []).filter((each) => holds(each, attention, today));
		const latest = held.toSorted((a, b) => b.at - a.at);
		return {
			...attention,
			putOff: latest.find(({ byAccount }) => byAccount === accountId) ?? latest[0] ?? null
		};
	});
	const isLater = ({ putOff }: StandingItem) => putOff?.byAccount === accountId;
	return { now: standing.filter((each) => !isLater(each)), later: standing.filter(isLater) };
}
