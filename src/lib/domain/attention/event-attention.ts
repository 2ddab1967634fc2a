import { eventFactsOf, type EventWorld } from '#lib/domain/compliance/event-facts.ts';
import { decisionInEffect, eventState, givenAt, WAYS_OF_CONTACT } from '#lib/domain/compliance/event.ts';
import { lateAccount } from '#lib/domain/compliance/late-account.ts';
import { decisionDay, unreachedAccounts } from '#lib/domain/compliance/next-actions.ts';
import { dangerCategories } from '#lib/domain/reports/obstacle-categories.ts';
import type { AccountGiven, ComplianceEventRecord, ReviewAsked } from '#lib/domain/compliance/record.ts';
import type { TapClock } from '#lib/domain/time/tap.ts';
import { addDays, instantAt, type Instant, type LocalDate } from '#lib/domain/time/local-date.ts';

type ComplianceEvent = ComplianceEventRecord;

/** Why an event waits for the practitioner who holds the case. */
export type EventReason =
	| { code: 'may_be_in_danger' }
	| { code: 'call_wanted' }
	| { code: 'look_asked'; lookId: string }
	| { code: 'sent_back'; dueOn: LocalDate }
	| { code: 'to_decide'; dueOn: LocalDate }
	/** `second`: one way was tried, and the person's time is over. */
	| { code: 'contact_due'; dueOn: LocalDate; way: 'first' | 'second' }
	| { code: 'side_given'; decideAfter: LocalDate }
	| { code: 'restart_due' };

export interface EventForPractitioner {
	event: ComplianceEvent;
	world: EventWorld;
	contactDueOn: LocalDate;
	decideBy: LocalDate;
	/** When a manager sent the last decision back; null where none did. */
	sentBackAt: Instant | null;
}

export interface EventAttention {
	reason: EventReason;
	/** On the server's clock. */
	since: Instant;
	/** When the person tapped, where a tap of theirs began the wait, and what is known of the clock that timed it. */
	tappedAt?: Instant;
	clock?: TapClock | null | undefined;
	/** The person's words that began it, where there are any. */
	words: string;
}

/** The one most urgent thing that waits in an event, so that it stands on Today once; null where nothing does. */
export function attentionOfEvent(desk: EventForPractitioner, today: LocalDate): EventAttention | null {
	const open = openReview(desk.event);
	return wishToBeReached(desk.event) ?? (open && reviewAsked(open, desk.event)) ?? byState(desk, today);
}

/** Who may be in danger, or asks for a call, waits until somebody has really spoken with them. */
function wishToBeReached(event: ComplianceEvent): EventAttention | null {
	const unreached = unreachedAccounts(event);
	const inDanger = unreached.find(({ categories }) =>
		categories.some((category) => dangerCategories.includes(category))
	);
	if (inDanger) return said(inDanger, { code: 'may_be_in_danger' });
	const wanted = unreached.find(({ wishes }) => wishes.includes('call_me'));
	return wanted ? said(wanted, { code: 'call_wanted' }) : null;
}

/** What is asked of a manager is a manager's to answer. */
function openReview({ looks }: ComplianceEvent): ReviewAsked | null {
	return looks.find(({ answer, askedOf }) => answer === null && askedOf === 'officer') ?? null;
}

/** An account that reached us after the decision asks by itself: its own words are what is to be read. */
function reviewAsked(look: ReviewAsked, { accounts }: ComplianceEvent): EventAttention {
	return said(lateAccount(look, accounts) ?? look, { code: 'look_asked', lookId: look.id });
}

function byState(desk: EventForPractitioner, today: LocalDate): EventAttention | null {
	const { event, world, decideBy, sentBackAt } = desk;
	const facts = eventFactsOf(event, world);
	switch (eventState(facts, today)) {
		case 'to_decide': {
			const dueOn = decisionDay({ decideBy, accountDueOn: event.accountDueOn });
			if (sentBackAt !== null) return { reason: { code: 'sent_back', dueOn }, since: sentBackAt, words: '' };
			const reason = { code: 'to_decide', dueOn } as const;
			const last = lastSaid(desk);
			return last ? said(last, reason) : { reason, since: dayAfter(event.accountDueOn), words: '' };
		}
		case 'awaiting_account':
			return contactDue(desk, today) ?? sideGiven(desk);
		case 'restart_due':
			return { reason: { code: 'restart_due' }, since: restartDueSince(event), words: '' };
		case 'awaiting_countersign':
		case 'with_enforcement':
		case 'recalled':
		case 'closed':
			return null;
	}
}

function contactDue({ event, contactDueOn }: EventForPractitioner, today: LocalDate): EventAttention | null {
	const ways = new Set(event.attempts.map(({ channel }) => channel)).size;
	if (ways === 0 && contactDueOn <= today) {
		const reason = { code: 'contact_due', dueOn: contactDueOn, way: 'first' } as const;
		return { reason, since: event.openedAt, words: '' };
	}
	if (ways >= WAYS_OF_CONTACT || today <= event.accountDueOn) return null;
	const reason = { code: 'contact_due', dueOn: event.accountDueOn, way: 'second' } as const;
	return { reason, since: dayAfter(event.accountDueOn), words: '' };
}

/** Something was said and the time for more runs on: reported before it happened, or not yet all of it. */
function sideGiven(desk: EventForPractitioner): EventAttention | null {
	const extendedAt = desk.event.decisions.at(-1)?.at ?? 0;
	const last = lastSaid(desk);
	if (!last || (last.receivedAt ?? last.tappedAt) <= extendedAt) return null;
	return said(last, { code: 'side_given', decideAfter: desk.event.accountDueOn });
}

/** The latest thing the person said about it. */
function lastSaid({ event, world }: EventForPractitioner): Said | undefined {
	const { accounts, earlierReports } = eventFactsOf(event, world);
	return ([...earlierReports, ...accounts] as Said[]).sort((a, b) => givenAt(a) - givenAt(b)).at(-1);
}

type Said = Pick<AccountGiven, 'tappedAt' | 'receivedAt' | 'clock' | 'words'> & Partial<AccountGiven>;

function said({ tappedAt, receivedAt, clock, words, recordedBy }: Said, reason: EventReason): EventAttention {
	const since = receivedAt ?? tappedAt;
	// Of what somebody wrote down for them only the day is known, and it was on no phone.
	return { reason, since, tappedAt: recordedBy ? since : tappedAt, ...(clock && { clock }), words };
}

function restartDueSince({ decisions, results, openedAt }: ComplianceEvent): Instant {
	const last = results.at(-1);
	return last ? instantAt(last.on, 0, 0) : (decisionInEffect(decisions)?.at ?? openedAt);
}

const dayAfter = (day: LocalDate): Instant => instantAt(addDays(day, 1), 0, 0);
