import type { AccountGiven, ComplianceEventRecord } from './record.ts';
import { localDate, type Instant, type LocalDate } from '#lib/domain/time/local-date.ts';
import { givenAt, type EventState } from './event.ts';
import type { AccountWish } from './vocabulary.ts';

type ComplianceEvent = ComplianceEventRecord;

/** An event with where it stands today, and the days for those who work on it. */
export interface EventListed extends ComplianceEvent {
	state: EventState;
	contactDueOn: LocalDate;
	decideBy: LocalDate;
}

/** One thing that is still owed about an event; `by` is null where no day is set for it. */
export type NextAction =
	| { code: 'contact' | 'account' | 'decision'; by: LocalDate }
	| { code: 'countersign' | 'result' | 'return' | 'restart'; by: null }
	| { code: 'look'; by: null; lookId: string };

/** What is owed next, most pressing first; nothing for an event that is closed and asks for no other look. */
export function nextActionsFor(event: EventListed): NextAction[] {
	const looks = event.looks.flatMap(({ id, answer }): NextAction[] =>
		answer === null ? [{ code: 'look', by: null, lookId: id }] : []
	);
	return [...looks, ...byState(event)];
}

function byState(event: EventListed): NextAction[] {
	switch (event.state) {
		case 'awaiting_account':
			return [
				...(event.attempts.length === 0 ? [{ code: 'contact', by: event.contactDueOn } as const] : []),
				{ code: 'account', by: event.accountDueOn },
				{ code: 'decision', by: decisionDay(event) }
			];
		case 'to_decide':
			return [{ code: 'decision', by: decisionDay(event) }];
		case 'awaiting_countersign':
			return [{ code: 'countersign', by: null }];
		case 'with_enforcement':
			return [
				{ code: 'result', by: null },
				...(event.restart === null ? [{ code: 'restart', by: null } as const] : [])
			];
		case 'recalled':
			return [{ code: 'return', by: null }];
		case 'restart_due':
			return [{ code: 'restart', by: null }];
		case 'closed':
			return [];
	}
}

/** Whoever was given more time is not decided on before it is over. */
export function decisionDay({
	decideBy,
	accountDueOn
}: Pick<EventListed, 'decideBy' | 'accountDueOn'>): LocalDate {
	return decideBy > accountDueOn ? decideBy : accountDueOn;
}

/** Accounts whose giver nobody has really spoken with since, nor decided on. */
export function unreachedAccounts({
	accounts,
	attempts,
	decisions
}: Pick<ComplianceEvent, 'accounts' | 'attempts' | 'decisions'>): AccountGiven[] {
	return accounts.filter((account) => {
		const day = localDate(givenAt(account));
		const isReached = attempts.some(({ reached, on }) => reached && on >= day);
		const isAfter = (at: Instant) => at > (account.receivedAt ?? account.tappedAt);
		const isTakenDown = accounts.some(
			({ recordedBy, receivedAt }) => recordedBy !== null && receivedAt !== null && isAfter(receivedAt)
		);
		return !isReached && !isTakenDown && !decisions.some(({ at }) => isAfter(at));
	});
}

/** Wishes that ask for something now. */
export function openWishes(
	event: Pick<ComplianceEvent, 'accounts' | 'attempts' | 'decisions'>
): AccountWish[] {
	return [...new Set(unreachedAccounts(event).flatMap(({ wishes }) => wishes))];
}
