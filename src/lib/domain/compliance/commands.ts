import * as z from 'zod/mini';
import { AcceptableReason, OutcomeCode } from '#lib/domain/appointments/words.ts';
import { words } from '#lib/domain/commands/envelope.ts';
import { ObstacleCategory } from '#lib/domain/obstacles/words.ts';
import { LocalDate } from '#lib/domain/time/date-schema.ts';
import { Identifier } from '#lib/domain/time/identifier.ts';
import { EnforcementAction } from './must-or-may.ts';
import {
	AccountWish,
	Alternative,
	ContactChannel,
	DecisionOutcome,
	EnforcementResult,
	EventKind,
	PulseAnswer,
	UrgentMatter
} from './words.ts';

/*
 * The fair process. `version` is the event's as it was looked at: where somebody else moved it on since, the command is
 * refused, so that no two people decide the same thing twice.
 */

const someWords = words.check(z.refine((text) => text !== '', 'words_missing'));
const version = z.int();

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
		facts: words
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
	facts: someWords
});

/** What the person says; a tap is enough, for people who find writing hard. */
export const GiveAccount = z
	.object({
		eventId: Identifier,
		categories: z.array(ObstacleCategory).check(z.maxLength(15)),
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
	reached: z.boolean(),
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
	alternatives: z.array(Alternative),
	alternativesWords: words,
	reasons: words,
	goingWell: words,
	weWill: words,
	youNeed: words,
	/** What a warning must say; null for every other decision. */
	statutory: z.nullable(z.object({ circumstances: words, unacceptable: words, liable: words })),
	language: z.enum(['en', 'cy'])
});

/** `agreed: false` sends it back to the practitioner, with the words saying why. */
export const CountersignDecision = z.object({
	eventId: Identifier,
	version,
	agreed: z.boolean(),
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
	result: z.enum(['stands', 'looks_again']),
	words: someWords
});

export const WithdrawWarning = z.object({ warningId: Identifier, reason: someWords });

export const RecordEnforcementResult = z.object({
	eventId: Identifier,
	result: EnforcementResult,
	on: LocalDate,
	words
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
		drawnUp: z.enum(['together', 'could_not_reach']),
		/** The person's own words on it. */
		ownWords: words
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
	matter: UrgentMatter,
	on: LocalDate,
	words: someWords
});

export const SeeEvent = z.object({ eventId: Identifier });
