import { Language } from '#lib/domain/text/language-schema.ts';
import * as z from 'zod/mini';
import { AcceptableReason, OutcomeCode } from '#lib/domain/appointments/vocabulary.ts';
import { choicesOf, wholeNumber, words } from '#lib/domain/text/checked.ts';
import { ObstacleCategory } from '#lib/domain/reports/vocabulary.ts';
import { seen } from '#lib/domain/identifiers/seen.ts';
import { LocalDate } from '#lib/domain/time/date-schema.ts';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { EnforcementAction } from './must-or-may.ts';
import {
	AccountWish,
	Alternative,
	ClosedBecause,
	ContactChannel,
	DecisionOutcome,
	EnforcementResult,
	EventKind,
	PulseAnswer,
	UrgentMatter
} from './vocabulary.ts';

/*
 * The fair process. `version` is the event's as it was looked at: where somebody else moved it on since, the command is
 * refused, so that no two people decide the same thing twice.
 */

const someWords = words.check(z.refine((text) => text !== '', 'words_missing'));
const version = wholeNumber;

/** The order it is under, where the case system does not say; nothing is chosen for the officer. */
const orderId = z.optional(z.nullable(Identifier));

/** How an appointment really went, where it had been recorded wrongly: only what never counts. */
const CorrectedOutcome = z
	.object({
		code: z.enum([
			'attended_complied',
			'acceptable_absence',
			'sent_home_service_issue',
			'rescheduled_by_staff',
			'rescheduled_by_person'
		]),
		reason: z.nullable(AcceptableReason)
	})
	.check(
		z.refine(({ code, reason }) => code !== 'acceptable_absence' || reason !== null, {
			error: 'accepted_reason_missing',
			path: ['reason']
		})
	);

/** A reason goes with an accepted absence, and with nothing else. */
export const RecordOutcome = z
	.object({
		appointmentId: Identifier,
		code: z.enum(
			OutcomeCode.options.filter((code) => code !== 'other'),
			'outcome_missing'
		),
		reason: z.nullable(AcceptableReason),
		/** What happened, in facts; the person reads it where it opens a question to them. */
		facts: words,
		orderId,
		seen
	})
	.check(
		z.refine(({ code, reason }) => code !== 'acceptable_absence' || reason !== null, {
			error: 'accepted_reason_missing',
			path: ['reason']
		})
	);

/** A possible failure that no outcome opened by itself: another requirement, or a miss recorded elsewhere. */
export const OpenEvent = z.object({
	personId: Identifier,
	appointmentId: z.nullable(Identifier),
	kind: EventKind,
	occurredOn: LocalDate,
	facts: someWords,
	orderId
});

/** While nobody has decided: the order under which an event had been opened was another. */
export const CorrectEventOrder = z.object({
	eventId: Identifier,
	version,
	orderId: z.nullable(Identifier).check(z.refine((id) => id !== null, 'order_not_known'))
});

/**
 * Closes an event in the person's favour without waiting for their side, with the reason that they read. Where the
 * outcome of an appointment had been recorded wrongly, it is corrected in the same step.
 */
export const CloseEvent = z.object({
	eventId: Identifier,
	version,
	because: z.enum(ClosedBecause.options, 'outcome_missing'),
	outcome: z.nullable(CorrectedOutcome),
	words: someWords,
	language: Language
});

/** What the person says; a tap is enough, for people who find writing hard. */
export const GiveAccount = z
	.object({
		eventId: Identifier,
		categories: z.array(ObstacleCategory).check(z.maxLength(ObstacleCategory.options.length)),
		wishes: z.array(AccountWish).check(z.maxLength(2)),
		words,
		proof: words
	})
	.check(
		z.refine(
			(account) => account.categories.length > 0 || account.wishes.length > 0 || account.words !== '',
			'report_is_empty'
		)
	);

/** The same, said to a practitioner who writes it down as it was said. */
export const RecordAccount = z.object({
	eventId: Identifier,
	words: someWords,
	proof: words,
	channel: ContactChannel,
	on: LocalDate
});

export const RecordContactAttempt = z.object({
	eventId: Identifier,
	channel: ContactChannel,
	on: LocalDate,
	reached: z.boolean('outcome_missing'),
	words
});

/** Facts, opinion and reasons are kept apart (Data Protection Act 2018, section 38(2)). */
export const DecideEvent = z.object({
	eventId: Identifier,
	version,
	outcome: z.enum(DecisionOutcome.options, 'outcome_missing'),
	acceptedReason: z.nullable(AcceptableReason),
	action: z.nullable(EnforcementAction),
	moreTimeUntil: z.nullable(LocalDate),
	facts: words,
	opinion: words,
	proofSeen: words,
	/** The person's circumstances and any adjustments, as they were weighed. */
	circumstances: words,
	alternatives: choicesOf(Alternative),
	alternativesWords: words,
	reasons: words,
	goingWell: words,
	weWill: words,
	youNeed: words,
	/** What a warning must say; null for every other decision. */
	statutory: z.nullable(z.object({ circumstances: words, unacceptable: words, liable: words })),
	language: Language
});

/** `agreed: false` sends it back to the practitioner, with the words saying why. */
export const CountersignDecision = z.object({
	eventId: Identifier,
	version,
	agreed: z.boolean('outcome_missing'),
	words: someWords
});

export const AskForAnotherLook = z.object({
	eventId: Identifier,
	askedOf: z.enum(['officer', 'manager']),
	words: someWords,
	proof: words
});

/** `stands` keeps the decision; `looks_again` opens the event for a new one, which replaces it. */
export const AnswerLook = z.object({
	lookId: Identifier,
	result: z.enum(['stands', 'looks_again'], 'outcome_missing'),
	words: someWords
});

export const WithdrawWarning = z.object({ warningId: Identifier, reason: someWords });

export const RecordEnforcementResult = z.object({
	eventId: Identifier,
	result: z.enum(EnforcementResult.options, 'outcome_missing'),
	on: LocalDate,
	words,
	seen
});

/** Drawn up with the person. The event closes only with it, and with a day to begin on. */
export const MakeRestart = z
	.object({
		eventId: Identifier,
		gotInTheWay: someWords,
		/** What changes: time, place, support. */
		changes: someWords,
		nextStep: someWords,
		stepId: z.nullable(Identifier),
		appointmentId: z.nullable(Identifier),
		nextOn: z.nullable(LocalDate),
		drawnUp: z.enum(['together', 'could_not_reach'], 'outcome_missing'),
		/** The person's own words on it. */
		ownWords: words,
		seen
	})
	.check(
		z.refine(({ appointmentId, nextOn }) => appointmentId !== null || nextOn !== null, {
			error: 'restart_needs_a_day',
			path: ['appointmentId']
		})
	);

export const ReadDecision = z.object({ decisionId: Identifier });

/** Three questions after a decision; kept without the name of who answered. */
export const GivePulse = z.object({
	decisionId: Identifier,
	saidMySide: z.enum(PulseAnswer.options, 'pulse_incomplete'),
	understoodWhy: z.enum(PulseAnswer.options, 'pulse_incomplete'),
	treatedWithRespect: z.enum(PulseAnswer.options, 'pulse_incomplete')
});

/** For staff only: it can name other people. */
export const RecordUrgentProcedure = z.object({
	personId: Identifier,
	matter: z.enum(UrgentMatter.options, 'outcome_missing'),
	on: LocalDate,
	words: someWords
});

/** Null takes back a death that was recorded by mistake. */
export const RecordDeath = z.object({ personId: Identifier, diedOn: z.nullable(LocalDate), seen });

const custody = { from: LocalDate, until: z.nullable(LocalDate) };
const endsAfterItBegan = z.refine<{ from: string; until: string | null }>(
	({ from, until }) => until === null || until >= from,
	{ error: 'end_before_start', path: ['until'] }
);

/** A time in prison, whatever it is for. `until` is null while it lasts. */
export const RecordCustody = z.object({ personId: Identifier, ...custody }).check(endsAfterItBegan);

/** The same with other days, or taken back where it was recorded by mistake. */
export const ChangeCustody = z
	.object({ custodyId: Identifier, ...custody, withdrawn: z.boolean(), seen })
	.check(endsAfterItBegan);

export const SeeEvent = z.object({ eventId: Identifier });
