import type { AppointmentRecord, SessionNote } from '#lib/domain/appointments/record.ts';
import type { Identifier } from '#lib/domain/identifiers/identifier.ts';
import type { PlanRecord, PlanVersionRecord } from '#lib/domain/plan/record.ts';
import { instantAt, localDate, type Instant, type LocalDate } from '#lib/domain/time/local-date.ts';
import { haveAllEnded } from '#lib/domain/people/running-orders.ts';
import { eventsNow, type EventNow, type WarningToday } from './event-now.ts';
import {
	dueFromAnswer,
	dueFromDecision,
	dueFromQuestion,
	dueFromRestart,
	dueFromResult,
	nextAfter,
	type PaperDue
} from './paper-due.ts';
import { newsOf } from './my-events.ts';
import type {
	ComplianceEventRecord,
	DecisionGiven,
	RestartMade,
	ReviewAsked,
	WarningRecord
} from './record.ts';
import type { StandingWorld } from './standing.ts';
import { warningNow } from './warning-now.ts';

/*
 * All that the app has written for its person: letters, answers, notes and the plan as it was gone through. Nothing is made here:
 * each is a record that is on the phone already.
 */

export interface PapersWorld extends StandingWorld {
	plan: PlanRecord | null;
	/** Latest first. */
	planVersions: PlanVersionRecord[];
}

type AnsweredReview = ReviewAsked & { answer: NonNullable<ReviewAsked['answer']> };

type PaperOfKind =
	| { kind: 'question'; entry: EventNow }
	/** `warning`: the one that came with it, where it is on record. */
	| {
			kind: 'decision';
			entry: EventNow;
			decision: DecisionGiven;
			isReplaced: boolean;
			warning: WarningToday | null;
	  }
	| { kind: 'answer'; entry: EventNow; review: AnsweredReview }
	| { kind: 'result'; entry: EventNow; result: ComplianceEventRecord['results'][number] }
	| { kind: 'restart'; entry: EventNow; restart: RestartMade }
	| { kind: 'session'; appointment: AppointmentRecord; session: SessionNote }
	| { kind: 'plan'; version: PlanVersionRecord };

export type Paper = PaperOfKind & {
	/** Of this paper among all of the person's, and in its address. */
	key: string;
	/** When it was written; of what has only a day, midday. */
	at: Instant;
	on: LocalDate;
	orderId: Identifier | null;
	/** When its person opened it first; null: not yet. Of what nobody keeps this for, it is not there. */
	openedAt?: Instant | null;
	/** What it asks for or leads to, as it stands today. */
	due: PaperDue[];
};
export type PaperOf<Kind extends Paper['kind']> = Extract<Paper, { kind: Kind }>;

/** The latest first. */
export function myPapers(world: PapersWorld, now: Instant): Paper[] {
	const today = localDate(now);
	return [
		...eventsNow(world, today).flatMap((entry) => papersOfEvent(entry, world, now)),
		...world.appointments.flatMap((appointment) => sessionPaper(appointment, world, now)),
		...world.planVersions.map((version) => planPaper(version, world, today))
	].sort((a, b) => b.at - a.at || (a.key < b.key ? 1 : -1));
}

function papersOfEvent(entry: EventNow, world: PapersWorld, now: Instant): Paper[] {
	const { event } = entry;
	const { orderId } = event;
	const today = localDate(now);
	const written = (key: string, at: Instant) => ({ key, at, on: localDate(at), orderId });
	const dated = (key: string, on: LocalDate) => ({ key, at: instantAt(on, 12, 0), on, orderId });
	return [
		{
			kind: 'question',
			entry,
			...written(`question-${event.id}`, event.openedAt),
			due: dueFromQuestion(entry)
		},
		...event.decisions
			.filter(({ state }) => state !== 'awaiting_countersign')
			.map((decision): Paper => ({
				kind: 'decision',
				entry,
				decision,
				isReplaced: !holds(decision, entry),
				warning: warningWith(decision, entry, world, today),
				...written(`decision-${decision.id}`, decision.at),
				openedAt: decision.readAt,
				due: holds(decision, entry) ? dueFromDecision(decision, entry, world, now) : []
			})),
		...event.looks.filter(isAnswered).map((review): Paper => ({
			kind: 'answer',
			entry,
			review,
			...written(`answer-${review.id}`, review.answer.at),
			openedAt: review.answer.readAt,
			due: dueFromAnswer(review, entry)
		})),
		...event.results.map((result): Paper => ({
			kind: 'result',
			entry,
			result,
			...dated(`result-${result.id}`, result.on),
			due: dueFromResult(result, entry)
		})),
		...(event.restart ? [event.restart] : []).map((restart): Paper => ({
			kind: 'restart',
			entry,
			restart,
			...written(`restart-${restart.id}`, restart.at),
			due: dueFromRestart(event, world.appointments, today)
		}))
	];
}

function isAnswered(review: ReviewAsked): review is AnsweredReview {
	return review.answer !== null;
}

function holds({ id }: DecisionGiven, { decision, moreTime }: EventNow): boolean {
	return id === (decision ?? moreTime)?.id;
}

/**
 * A warning says which event it is of, and not which decision. So of one that was replaced it is known where there are as many of them
 * as letters that gave one: each is of the letter in its turn.
 */
function warningWith(
	decision: DecisionGiven,
	entry: EventNow,
	{ warnings, orders }: PapersWorld,
	today: LocalDate
): WarningToday | null {
	if (entry.decision?.id === decision.id) return entry.warning;
	const letters = entry.event.decisions.filter(givesWarning);
	const given = warnings.filter(({ eventId }) => eventId === entry.event.id).sort(byTheirDays);
	const warning = letters.length === given.length ? given[letters.indexOf(decision)] : undefined;
	return warning ? { warning, now: warningNow(warning, orders, today) } : null;
}

function givesWarning({ action, state }: DecisionGiven): boolean {
	return state !== 'awaiting_countersign' && (action === 'warning' || action === 'licence_letter');
}

/** One that was not taken back is of the letter that came last. */
function byTheirDays(a: WarningRecord, b: WarningRecord): number {
	const last = '9999-12-31';
	return a.givenOn.localeCompare(b.givenOn) || (a.withdrawnOn ?? last).localeCompare(b.withdrawnOn ?? last);
}

function sessionPaper(appointment: AppointmentRecord, { appointments }: PapersWorld, now: Instant): Paper[] {
	const { id, session, startsAt, orderId } = appointment;
	if (!session) return [];
	return [
		{
			kind: 'session',
			appointment,
			session,
			key: `session-${id}`,
			at: session.at,
			on: localDate(session.at),
			orderId: orderId ?? null,
			due: nextAfter(appointments, startsAt, now)
		}
	];
}

/** Only what was gone through last says when it is gone through again, and nothing does once every order has ended. */
function planPaper(
	version: PlanVersionRecord,
	{ plan, planVersions, orders }: PapersWorld,
	today: LocalDate
): Paper {
	const isOver = haveAllEnded(orders, today);
	const reviewOn = version === planVersions[0] && !isOver ? (plan?.nextReviewOn ?? null) : null;
	return {
		kind: 'plan',
		version,
		key: `plan-${version.id}`,
		at: instantAt(version.on, 12, 0),
		on: version.on,
		orderId: null,
		due: reviewOn === null ? [] : [{ kind: 'plan_review', on: reviewOn, isOver: reviewOn < today }]
	};
}

/**
 * The decision to mark as read where a paper is opened; null where there is none. The mark of a letter is that of the answers about
 * its event too, so the letter shows them, and an answer is not marked while a letter of its event was not opened.
 */
export function decisionToMark(paper: Paper): Identifier | null {
	if (paper.kind === 'decision')
		return paper.openedAt === null || newsOf(paper.entry.event).looks.length > 0 ? paper.decision.id : null;
	if (paper.kind !== 'answer' || paper.openedAt !== null) return null;
	return newsOf(paper.entry.event).decisions.length > 0 ? null : paper.review.decisionId;
}
