import * as z from 'zod/mini';
import { orderId, reasonGiven } from '#lib/domain/appointments/staff-commands.ts';
import { AcceptableReason } from '#lib/domain/appointments/vocabulary.ts';
import { staffCommand } from '#lib/domain/declarations/command.ts';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { seen } from '#lib/domain/identifiers/seen.ts';
import { areaSetting } from '#lib/domain/organisation/area-setting.ts';
import { choicesOf, someWords, wholeNumber as version, words } from '#lib/domain/text/checked.ts';
import { Language } from '#lib/domain/text/language-schema.ts';
import { LocalDate } from '#lib/domain/time/date-schema.ts';
import { ahead, behind } from '#lib/domain/time/typed-day.ts';
import { explanationCommands } from './explanation-commands.ts';
import { EnforcementAction } from './must-or-may.ts';
import { ComplianceSetting } from './settings.ts';
import {
	Alternative,
	ClosedBecause,
	ContactChannel,
	DecisionOutcome,
	EnforcementResult,
	EventKind,
	UrgentMatter
} from './vocabulary.ts';

/*
 * The fair process. `version` is the event's as it was looked at: where somebody else moved it on since, the command is
 * refused, so that no two people decide the same thing twice.
 */

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
	.check(reasonGiven);

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

export const complianceStaffCommands = {
	...explanationCommands,
	/** A possible failure that no outcome opened by itself: another requirement, or a miss recorded elsewhere. */
	'event.open': staffCommand({
		by: ['practitioner'],
		payload: z.object({
			personId: Identifier,
			appointmentId: z.nullable(Identifier),
			kind: EventKind,
			occurredOn: LocalDate,
			facts: someWords,
			orderId
		}),
		days: ({ occurredOn }) => [behind('occurredOn', occurredOn)],
		endsWithDeath: true,
		overwritesNothing: 'adds an event; a second one about the same is refused'
	}),
	/** While nobody has decided: the order under which an event had been opened was another. */
	'event.correct_order': staffCommand({
		by: ['practitioner'],
		payload: z.object({
			eventId: Identifier,
			version,
			orderId: z.nullable(Identifier).check(z.refine((id) => id !== null, 'order_not_known'))
		}),
		endsWithDeath: true
	}),
	/**
	 * Closes an event in the person's favour without waiting for their side, with the reason that they read. Where the
	 * outcome of an appointment had been recorded wrongly, it is corrected in the same step.
	 */
	'event.close': staffCommand({
		by: ['practitioner'],
		payload: z.object({
			eventId: Identifier,
			version,
			because: z.enum(ClosedBecause.options, 'outcome_missing'),
			outcome: z.nullable(CorrectedOutcome),
			words: someWords,
			language: Language
		})
	}),
	'event.see': staffCommand({
		by: ['practitioner'],
		payload: z.object({ eventId: Identifier }),
		overwritesNothing: 'marks as seen'
	}),
	/** What the person says of an event, said to a practitioner who writes it down as it was said. */
	'account.record': staffCommand({
		by: ['practitioner'],
		payload: z.object({
			eventId: Identifier,
			words: someWords,
			proof: words,
			channel: ContactChannel,
			on: LocalDate
		}),
		days: ({ on }) => [behind('on', on)],
		overwritesNothing: 'adds an account'
	}),
	'contact_attempt.record': staffCommand({
		by: ['practitioner'],
		payload: z.object({
			eventId: Identifier,
			channel: ContactChannel,
			on: LocalDate,
			reached: z.boolean('outcome_missing'),
			words
		}),
		days: ({ on }) => [behind('on', on)],
		overwritesNothing: 'adds an attempt'
	}),
	'event.decide': staffCommand({
		by: ['practitioner'],
		payload: DecideEvent,
		days: ({ moreTimeUntil }) => [ahead('moreTimeUntil', moreTimeUntil)],
		endsWithDeath: true
	}),
	/** `agreed: false` sends it back to the practitioner, with the words saying why. */
	'decision.countersign': staffCommand({
		by: ['manager'],
		payload: z.object({
			eventId: Identifier,
			version,
			agreed: z.boolean('outcome_missing'),
			words: someWords
		}),
		endsWithDeath: true
	}),
	/** `stands` keeps the decision; `looks_again` opens the event for a new one, which replaces it. */
	'look.answer': staffCommand({
		by: ['practitioner', 'manager'],
		payload: z.object({
			lookId: Identifier,
			result: z.enum(['stands', 'looks_again'], 'outcome_missing'),
			words: someWords
		}),
		endsWithDeath: true,
		overwritesNothing: 'once only: a request that is answered is refused'
	}),
	'warning.withdraw': staffCommand({
		by: ['practitioner'],
		payload: z.object({ warningId: Identifier, reason: someWords }),
		overwritesNothing: 'by its own id, once only'
	}),
	'enforcement_result.record': staffCommand({
		by: ['practitioner'],
		payload: z.object({
			eventId: Identifier,
			result: z.enum(EnforcementResult.options, 'outcome_missing'),
			on: LocalDate,
			words,
			seen
		}),
		days: ({ on }) => [behind('on', on)]
	}),
	/** Drawn up with the person. The event closes only with it, and with a day to begin on. */
	'restart.make': staffCommand({
		by: ['practitioner'],
		payload: z
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
			),
		days: ({ nextOn }) => [ahead('nextOn', nextOn)],
		endsWithDeath: true
	}),
	/** For staff only: it can name other people. */
	'urgent_procedure.record': staffCommand({
		by: ['practitioner'],
		payload: z.object({
			personId: Identifier,
			matter: z.enum(UrgentMatter.options, 'outcome_missing'),
			on: LocalDate,
			words: someWords
		}),
		days: ({ on }) => [behind('on', on)],
		overwritesNothing: 'adds a record'
	}),
	'compliance_setting.set': staffCommand({
		by: ['administrator', 'system'],
		payload: z.object({ setting: ComplianceSetting, ...areaSetting })
	})
};
