import * as z from 'zod/mini';
import { AcceptableReason } from '#lib/domain/appointments/vocabulary.ts';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { OrderKind } from '#lib/domain/people/vocabulary.ts';
import { ObstacleCategory } from '#lib/domain/reports/vocabulary.ts';
import { sent } from '#lib/domain/reports/record.ts';
import { optionalText, text } from '#lib/domain/text/record-text.ts';
import { Instant, LocalDate } from '#lib/domain/time/date-schema.ts';
import { Letter } from './letter.ts';
import { EnforcementAction } from './must-or-may.ts';
import {
	AccountWish,
	ClosedBecause,
	ContactChannel,
	DecisionOutcome,
	EnforcementResult,
	EventKind,
	WarningForm
} from './vocabulary.ts';

/** The person's side of an event. `recordedBy`: a practitioner wrote down what they said. */
export const AccountGiven = z.object({
	id: Identifier,
	categories: z.array(ObstacleCategory),
	wishes: z.array(AccountWish),
	words: text,
	proof: text,
	...sent,
	recordedBy: optionalText
});
export type AccountGiven = z.infer<typeof AccountGiven>;

/**
 * A decision as its person may read it. While a manager has still to countersign it, only that is said; one that a
 * manager sent back never took effect and is not here.
 */
export const DecisionGiven = z.object({
	id: Identifier,
	state: z.enum(['in_effect', 'awaiting_countersign', 'superseded']),
	outcome: DecisionOutcome,
	acceptedReason: z.nullable(AcceptableReason),
	action: z.nullable(EnforcementAction),
	/** Where it closed the event at once: what had been wrong on our side. */
	closedBecause: z.optional(z.nullable(ClosedBecause)),
	moreTimeUntil: z.nullable(LocalDate),
	by: text,
	at: Instant,
	countersignedBy: optionalText,
	letter: z.nullable(Letter),
	readAt: z.nullable(Instant),
	/** Whether the three questions after it were answered; the answers are nobody's. */
	pulseGiven: z.boolean()
});
export type DecisionGiven = z.infer<typeof DecisionGiven>;

/** A request to look at a decision again. `byItself`: an account that reached us after the decision asks for it. */
export const ReviewAsked = z.object({
	id: Identifier,
	/** Null while the request is only on this phone. */
	decisionId: z.nullable(Identifier),
	askedOf: z.enum(['officer', 'manager']),
	words: text,
	proof: text,
	byItself: z.boolean(),
	/** The account that asks by itself; not there on a phone that has not heard from the server since. */
	accountId: z.optional(z.nullable(Identifier)),
	...sent,
	answer: z.nullable(
		z.object({
			result: z.enum(['stands', 'looks_again']),
			words: text,
			by: text,
			at: Instant,
			readAt: z.nullable(Instant)
		})
	)
});
export type ReviewAsked = z.infer<typeof ReviewAsked>;

export const RestartMade = z.object({
	id: Identifier,
	gotInTheWay: text,
	changes: text,
	nextStep: text,
	stepId: z.nullable(Identifier),
	appointmentId: z.nullable(Identifier),
	nextOn: LocalDate,
	drawnUp: z.enum(['together', 'could_not_reach']),
	ownWords: text,
	by: text,
	at: Instant
});
export type RestartMade = z.infer<typeof RestartMade>;

/** A possible failure to comply, from the question to the fresh start; where it stands is `domain/compliance/event.ts`. */
export const ComplianceEventRecord = z.object({
	kind: z.literal('compliance_event'),
	id: Identifier,
	appointmentId: z.nullable(Identifier),
	orderId: z.nullable(Identifier),
	orderKind: OrderKind,
	eventKind: EventKind,
	/** What was recorded, in the words of who recorded it. */
	facts: text,
	occurredOn: LocalDate,
	openedBy: text,
	openedAt: Instant,
	accountDueOn: LocalDate,
	/** In the order they were given. */
	accounts: z.array(AccountGiven),
	attempts: z.array(
		z.object({ id: Identifier, channel: ContactChannel, on: LocalDate, reached: z.boolean(), by: text })
	),
	/** In the order they were made. */
	decisions: z.array(DecisionGiven),
	looks: z.array(ReviewAsked),
	results: z.array(
		z.object({ id: Identifier, result: EnforcementResult, on: LocalDate, words: text, by: text })
	),
	restart: z.nullable(RestartMade)
});
export type ComplianceEventRecord = z.infer<typeof ComplianceEventRecord>;

/** A warning of a court order, or a letter under a licence, with the day it was given. */
export const WarningRecord = z.object({
	kind: z.literal('warning'),
	id: Identifier,
	orderId: z.nullable(Identifier),
	orderKind: OrderKind,
	/** Null for one that was given before this app was used. */
	eventId: z.nullable(Identifier),
	form: WarningForm,
	givenOn: LocalDate,
	by: text,
	withdrawnOn: z.nullable(LocalDate),
	withdrawnReason: optionalText
});
export type WarningRecord = z.infer<typeof WarningRecord>;
