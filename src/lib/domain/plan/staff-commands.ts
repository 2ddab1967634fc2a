import * as z from 'zod/mini';
import { staffCommand } from '#lib/domain/declarations/command.ts';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { seen } from '#lib/domain/identifiers/seen.ts';
import { choicesOf, line, someWords, wholeNumber as version, words } from '#lib/domain/text/checked.ts';
import { LocalDate, OptionalDay } from '#lib/domain/time/date-schema.ts';
import { ahead, behind } from '#lib/domain/time/typed-day.ts';
import { pauseCommands } from './pause-commands.ts';
import { referralCommands } from './referral-commands.ts';
import {
	AreaOfNeed,
	ConfirmedSignal,
	LifeChange,
	OverridableRule,
	PlanAgreement,
	Stage,
	StepActor,
	SuggestedBy
} from './vocabulary.ts';

/*
 * Changes to a plan. `version` is the one that was looked at: where somebody else changed the thing since, the command is
 * refused with `stale_edit` and says what changed, so that nothing is overwritten unseen.
 */

/** As many as can be ticked: all that they keep, and what the plan names. */
const strengths = choicesOf(line);
const ids = z.array(Identifier).check(z.maxLength(200));

const goalContent = {
	title: someWords,
	area: AreaOfNeed,
	relatedAreas: choicesOf(AreaOfNeed),
	targetDate: OptionalDay,
	suggestedBy: SuggestedBy,
	strengths,
	needId: z.nullable(Identifier)
};

const goalCommands = {
	'goal.create': staffCommand({
		by: ['practitioner'],
		payload: z.object({
			personId: Identifier,
			...goalContent,
			status: z.enum(['current', 'future']),
			/** The proposal it takes up, which is answered with it. */
			proposalId: z.nullable(Identifier)
		}),
		days: ({ targetDate }) => [ahead('targetDate', targetDate)],
		overwritesNothing: 'adds a goal'
	}),
	'goal.edit': staffCommand({
		by: ['practitioner'],
		payload: z.object({
			goalId: Identifier,
			version,
			...goalContent,
			status: z.enum(['current', 'future', 'achieved'])
		}),
		days: ({ targetDate }) => [ahead('targetDate', targetDate)],
		mayStandOverdue: true
	}),
	'goal.remove': staffCommand({
		by: ['practitioner'],
		payload: z.object({ goalId: Identifier, version, reason: someWords })
	}),
	'goal.restore': staffCommand({
		by: ['practitioner'],
		payload: z.object({
			goalId: Identifier,
			version,
			status: z.enum(['current', 'future']),
			reason: words
		})
	}),
	/** Every goal of the plan that is not removed, in its new order; `seen`: in the order they had where that was decided. */
	'goal.reorder': staffCommand({
		by: ['practitioner'],
		payload: z.object({ personId: Identifier, goalIds: ids, seen: z.optional(ids) })
	})
};

const stepContent = {
	description: someWords,
	actor: z.enum(StepActor.options, 'step_actor_missing'),
	/** The agency or worker by name. */
	actorName: z.nullable(line),
	/** Null: read from the words, the area and the requirement. */
	stage: z.nullable(Stage),
	requirementId: z.nullable(Identifier),
	targetDate: OptionalDay,
	suggestedBy: SuggestedBy,
	strengths
};

const stepCommands = {
	'step.create': staffCommand({
		by: ['practitioner'],
		payload: z.object({
			goalId: Identifier,
			...stepContent,
			prerequisites: ids,
			proposalId: z.nullable(Identifier)
		}),
		days: ({ targetDate }) => [ahead('targetDate', targetDate)],
		overwritesNothing: 'adds a step'
	}),
	'step.edit': staffCommand({
		by: ['practitioner'],
		payload: z.object({
			stepId: Identifier,
			version,
			goalId: Identifier,
			...stepContent,
			status: z.enum(['not_started', 'in_progress', 'completed', 'cannot_be_done_yet']),
			waitingSince: OptionalDay,
			blocked: z.nullable(z.object({ because: words, doing: words, lookAgainOn: OptionalDay })),
			completedOn: OptionalDay
		}),
		days: ({ targetDate, waitingSince, blocked, completedOn }) => [
			ahead('targetDate', targetDate),
			behind('waitingSince', waitingSince),
			ahead('lookAgainOn', blocked?.lookAgainOn ?? null),
			behind('completedOn', completedOn)
		],
		mayStandOverdue: true
	}),
	'step.remove': staffCommand({
		by: ['practitioner'],
		payload: z.object({ stepId: Identifier, version, reason: someWords })
	}),
	'step.restore': staffCommand({
		by: ['practitioner'],
		payload: z.object({ stepId: Identifier, version, reason: words })
	}),
	/** Every step of the goal that is still needed, in its new order. */
	'step.reorder': staffCommand({
		by: ['practitioner'],
		payload: z.object({ goalId: Identifier, stepIds: ids, seen: z.optional(ids) })
	}),
	'prerequisites.set': staffCommand({
		by: ['practitioner'],
		payload: z.object({ stepId: Identifier, version, stepIds: ids })
	}),
	'claim.answer': staffCommand({
		by: ['practitioner'],
		/** `seen`: which claim was read; the person can say it again in other words. */
		payload: z.object({ stepId: Identifier, confirmed: z.boolean(), words, seen }),
		endsWithDeath: true
	})
};

const orderCommands = {
	'override.set': staffCommand({
		by: ['practitioner'],
		payload: z.object({ stepId: Identifier, rule: OverridableRule, words: someWords, seen })
	}),
	'override.withdraw': staffCommand({
		by: ['practitioner'],
		payload: z.object({ overrideId: Identifier, reason: someWords }),
		overwritesNothing: 'by its own id, once only'
	}),
	/** A whole stage, or a single signal. */
	'signal.confirm': staffCommand({
		by: ['practitioner'],
		payload: z.object({
			personId: Identifier,
			opens: z.discriminatedUnion('kind', [
				z.object({ kind: z.literal('stage'), stage: Stage }),
				z.object({ kind: z.literal('signal'), signal: ConfirmedSignal })
			]),
			words: someWords
		}),
		overwritesNothing: 'once only: what is open is refused'
	}),
	/** By its id, or by the stage where an import opened it. */
	'signal.withdraw': staffCommand({
		by: ['practitioner'],
		payload: z.object({
			personId: Identifier,
			closes: z.discriminatedUnion('kind', [
				z.object({ kind: z.literal('signal'), id: Identifier }),
				z.object({ kind: z.literal('stage'), stage: Stage })
			]),
			reason: someWords
		}),
		overwritesNothing: 'by its own id or stage, once only'
	}),
	/** The reason is for staff only. */
	'safety_flag.raise': staffCommand({
		by: ['practitioner'],
		payload: z.object({ personId: Identifier, reason: someWords }),
		overwritesNothing: 'once only: a second one is refused'
	}),
	'safety_flag.clear': staffCommand({
		by: ['practitioner'],
		payload: z.object({ personId: Identifier, reason: someWords, seen })
	})
};

const agreementCommands = {
	/** `words` are the person's own; needed unless they agree. `version` is the plan's. */
	'plan.agree': staffCommand({
		by: ['practitioner'],
		payload: z
			.object({
				personId: Identifier,
				version,
				agreement: PlanAgreement,
				words,
				nextReviewOn: OptionalDay,
				seen
			})
			.check(z.refine((plan) => plan.agreement === 'agreed' || plan.words !== '', 'words_missing')),
		days: ({ nextReviewOn }) => [ahead('nextReviewOn', nextReviewOn)],
		endsWithDeath: true
	}),
	/** The words are for staff. */
	'plan.review': staffCommand({
		by: ['practitioner'],
		payload: z.object({ personId: Identifier, on: LocalDate, words, nextReviewOn: OptionalDay }),
		days: ({ on, nextReviewOn }) => [behind('on', on), ahead('nextReviewOn', nextReviewOn)],
		overwritesNothing: 'adds a review'
	}),
	/** The words are for staff. */
	'life_change.record': staffCommand({
		by: ['practitioner'],
		payload: z.object({ personId: Identifier, change: LifeChange, on: LocalDate, words }),
		days: ({ on }) => [behind('on', on)],
		overwritesNothing: 'adds a record'
	})
};

export const planStaffCommands = {
	...goalCommands,
	...stepCommands,
	...orderCommands,
	...agreementCommands,
	...pauseCommands,
	...referralCommands
};
