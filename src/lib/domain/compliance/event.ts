import { addDays, instantAt, type Instant, type LocalDate } from '#lib/domain/time/local-date.ts';
import { isTappedAfter, tapMoment, type SentTimes } from '#lib/domain/time/tap.ts';
import type { EnforcementAction } from './must-or-may.ts';
import type { ContactChannel, DecisionOutcome, EnforcementResult } from './vocabulary.ts';

/*
 * A possible failure to comply, from the question to the fresh start (design: domain.md "Fair process"). Nothing here
 * says whether a reason is good: it says who has been heard, what may be decided now, and what is still owed.
 */

/** The person's words on an event, by both clocks. */
export type GivenAccount = SentTimes;

export interface ContactAttempt {
	channel: ContactChannel;
	on: LocalDate;
}

export interface EventDecision {
	outcome: DecisionOutcome;
	action: EnforcementAction | null;
	at: Instant;
	/** Only `in_effect` settles anything. `superseded`: decided again after another look. */
	state: 'in_effect' | 'awaiting_countersign' | 'returned' | 'superseded';
}

export interface EventFacts {
	occurredOn: LocalDate;
	/** The last day on which the person's side is in time; later once there is more time. */
	accountDueOn: LocalDate;
	accounts: readonly GivenAccount[];
	/** What the person reported about the appointment before it began: part of their account by itself. */
	earlierReports: readonly GivenAccount[];
	attempts: readonly ContactAttempt[];
	/** In the order in which they were made. */
	decisions: readonly EventDecision[];
	/** Requests to look again that nobody has answered. */
	openReviews: number;
	/** An answer to a request said that it is looked at again, and no decision has followed. */
	reopened: boolean;
	results: readonly { result: EnforcementResult; on: LocalDate }[];
	hasRestart: boolean;
}

/**
 * The moment of a tap, as far as it can be trusted: the phone's own, but never later than its arrival. A phone without
 * signal sends later, and what was written in time is in time (evidence: law-and-policy 10, row 9).
 */
export function givenAt(account: GivenAccount): Instant {
	return tapMoment(account);
}

/** Whether somebody's side was given by its day; one at a time that nobody knows was. */
export function isInTime(account: GivenAccount, dueOn: LocalDate): boolean {
	return !isTappedAfter(account, instantAt(addDays(dueOn, 1), 0, 0) - 1);
}

/** How the person has been heard. `earlier_report` is enough to decide in their favour, never against them. */
export type Hearing =
	| { heard: 'account' | 'tried' | 'earlier_report'; missing: [] }
	| { heard: null; missing: ('account' | 'ways_of_contact' | 'window')[] };

/** A single way does not reach everybody (evidence: law-and-policy 2.3, rule 2). */
export const WAYS_OF_CONTACT = 2;

/** Whether the person was heard, or was really tried to be reached and the time for it is over. */
export function hearingOf(facts: EventFacts, today: LocalDate): Hearing {
	const { accountDueOn, attempts, earlierReports } = facts;
	const windowIsOver = today > accountDueOn;
	if (accountsSinceMoreTime(facts, windowIsOver).length > 0) return { heard: 'account', missing: [] };
	const ways = new Set(attempts.map(({ channel }) => channel)).size;
	if (windowIsOver && ways >= WAYS_OF_CONTACT) return { heard: 'tried', missing: [] };
	if (earlierReports.length > 0) return { heard: 'earlier_report', missing: [] };
	return {
		heard: null,
		missing: [
			'account',
			...(ways >= WAYS_OF_CONTACT ? [] : (['ways_of_contact'] as const)),
			...(windowIsOver ? [] : (['window'] as const))
		]
	};
}

/** Whoever was given more time is waited for: what they said before does not end it, until its day has passed. */
function accountsSinceMoreTime({ accounts, decisions }: EventFacts, windowIsOver: boolean): GivenAccount[] {
	const extended = decisions.findLast(
		({ outcome, state }) => outcome === 'more_time' && state === 'in_effect'
	);
	return accounts.filter((account) => !extended || windowIsOver || givenAt(account) > extended.at);
}

/** The decision that settles an event now; a later look can replace it. */
export function decisionInEffect<Decision extends EventDecision>(
	decisions: readonly Decision[]
): Decision | null {
	return decisions.findLast(({ outcome, state }) => state === 'in_effect' && outcome !== 'more_time') ?? null;
}

export type EventState =
	/** The person's side is awaited. */
	| 'awaiting_account'
	| 'to_decide'
	| 'awaiting_countersign'
	/** An enforcement officer or the court has it, or a recall is considered. */
	| 'with_enforcement'
	/** Recalled, and not back yet. */
	| 'recalled'
	/** Decided; the fresh start is still owed. */
	| 'restart_due'
	| 'closed';

/** Where an event stands. The same facts on the same day give the same state, on the phone and on the server. */
export function eventState(facts: EventFacts, today: LocalDate): EventState {
	const { decisions, hasRestart, reopened } = facts;
	if (decisions.some(({ state }) => state === 'awaiting_countersign')) return 'awaiting_countersign';
	const decision = reopened ? null : decisionInEffect(decisions);
	if (!decision) return isHeardFully(facts, today) ? 'to_decide' : 'awaiting_account';
	if (decision.action === null || !needsRestart(decision.action)) return 'closed';
	if (goesOn(decision.action)) {
		const last = facts.results.at(-1)?.result;
		if (last === undefined) return 'with_enforcement';
		if (last === 'recalled') return 'recalled';
	}
	return hasRestart ? 'closed' : 'restart_due';
}

function isHeardFully(facts: EventFacts, today: LocalDate): boolean {
	const { heard } = hearingOf(facts, today);
	return facts.reopened || heard === 'account' || heard === 'tried';
}

const goesOnActions: ReadonlySet<EnforcementAction> = new Set(['referral', 'recall_consideration']);

/** Whether others have the case after the decision, so that a result is still to come. */
export function goesOn(action: EnforcementAction): boolean {
	return goesOnActions.has(action);
}

const withoutRestart: ReadonlySet<EnforcementAction> = new Set(['discussion', 'no_further_action']);

/** Whether an event can only close with a fresh start drawn up with the person (evidence: law-and-policy 2.3, rule 20). */
export function needsRestart(action: EnforcementAction): boolean {
	return !withoutRestart.has(action);
}
