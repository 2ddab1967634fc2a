import * as z from 'zod/mini';
import { personCommand } from '#lib/domain/declarations/command.ts';
import { MOST_OFFERED } from '#lib/domain/appointments/offered-times.ts';
import { timesThatWork } from '#lib/domain/appointments/times-that-work.ts';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { AreaOfNeed, PartOfLife } from '#lib/domain/plan/vocabulary.ts';
import { line, someLine, someWords, words } from '#lib/domain/text/checked.ts';
import { LocalDate, OptionalDay } from '#lib/domain/time/date-schema.ts';
import { isNearEnough } from './changed-since.ts';
import { MOST_OPTIONS } from './choices.ts';
import { PlanOrigin } from './if-then-plan.ts';
import { MOST_OFFERS } from './offers.ts';
import { Feeling, ReflectionPrompt } from './record.ts';
import { StrengthChoice } from './strength-record.ts';
import {
	ChangedPart,
	ChangeKind,
	NoticedBy,
	ObstacleCategory,
	Offer,
	SafeNow,
	Subject,
	Substance
} from './vocabulary.ts';

/** More than anybody keeps: an older phone may hold some that were let go since. */
const MOST_ORDERED = 100;

const wanted = z.array(Offer).check(z.maxLength(MOST_OFFERS));
const categories = z.array(ObstacleCategory).check(z.maxLength(ObstacleCategory.options.length));

const reflected = { about: Subject, prompt: ReflectionPrompt, words, feeling: z.nullable(Feeling) };

/** One half is a wish: a plan says when, and what then. */
const half = line.check(z.refine((text) => text !== '', 'plan_half_missing'));
const ifThen = { about: Subject, categories, if: half, then: half };

/** What a person gives. */
export const reportCommands = {
	/** A report needs a tile or words: one is enough, for people who find writing hard. */
	'obstacle.report': personCommand({
		payload: z
			.object({
				about: Subject,
				categories,
				wanted,
				words,
				ifThenPlan: z.nullable(z.object({ if: line, then: line })),
				proof: words,
				/** When they could come instead; optional, because it came later than the rest. */
				times: z.optional(timesThatWork)
			})
			.check(
				z.refine(
					({ about, categories, words: said, times = [], wanted: asked }) =>
						categories.length > 0 ||
						said !== '' ||
						times.length > 0 ||
						(about.kind === 'appointment' && asked.includes('another_time')),
					'report_is_empty'
				)
			),
		wrote: 'obstacle'
	}),
	'obstacle.withdraw': personCommand({ payload: z.object({ obstacleId: Identifier }) }),
	/** One of the times that an answer offers, by its place; null where none works. */
	'obstacle.take_time': personCommand({
		payload: z.object({
			obstacleId: Identifier,
			answerId: Identifier,
			time: z.nullable(z.int().check(z.minimum(0), z.maximum(MOST_OFFERED - 1)))
		})
	}),
	'positive_change.record': personCommand({
		payload: z.object({
			changeKind: ChangeKind,
			area: z.nullable(PartOfLife),
			words: someWords,
			strength: line,
			noticedBy: z.nullable(NoticedBy)
		}),
		older: [z.object({ area: z.nullable(AreaOfNeed), words: someWords, strength: line })],
		wrote: 'positive_change'
	}),
	'positive_change.take_back': personCommand({ payload: z.object({ positiveChangeId: Identifier }) }),
	/** Words, a feeling, or that they would rather talk: one is enough. */
	'reflection.record': personCommand({
		payload: z
			.object({ ...reflected, wouldRatherTalk: z.boolean() })
			.check(
				z.refine(
					(entry) => entry.words !== '' || entry.feeling !== null || entry.wouldRatherTalk,
					'report_is_empty'
				)
			),
		older: [
			z
				.object(reflected)
				.check(z.refine((entry) => entry.words !== '' || entry.feeling !== null, 'report_is_empty'))
		],
		wrote: 'reflection'
	}),
	'reflection.take_back': personCommand({ payload: z.object({ reflectionId: Identifier }) }),
	/** A reflection of its own, and where it says when (`if`), the plan that comes of it in the same save. Any part is enough. */
	'problem.think_through': personCommand({
		payload: z
			.object({
				about: Subject,
				categories,
				feeling: z.nullable(Feeling),
				words,
				options: z.array(line).check(z.maxLength(MOST_OPTIONS)),
				willTry: line,
				if: line
			})
			.check(
				z.refine(
					({ words: happened, options, willTry, feeling, if: when, categories: against }) =>
						[happened, willTry, when, ...options].some((text) => text !== '') ||
						feeling !== null ||
						against.length > 0,
					'report_is_empty'
				),
				// What is in the way is kept with a plan, and nowhere else.
				z.refine(
					({ if: when, willTry, categories: against }) =>
						when === '' ? against.length === 0 : willTry !== '',
					'plan_half_missing'
				)
			),
		wrote: 'reflection'
	}),
	'if_then_plan.keep': personCommand({
		payload: z.object({ ...ifThen, from: z.nullable(PlanOrigin) }),
		wrote: 'if_then_plan'
	}),
	'if_then_plan.change': personCommand({
		/** `seen`: the last change that its form was filled in from. */
		payload: z.object({ planId: Identifier, ...ifThen, seen: Identifier }),
		wrote: 'if_then_plan',
		foundUnder: ({ planId }: { planId: string }) => planId
	}),
	'if_then_plan.let_go': personCommand({ payload: z.object({ planId: Identifier }) }),
	/** Nothing has to be said but that it happened: writing it down is hard enough. */
	'relapse.report': personCommand({
		payload: z.object({ substance: Substance, safeNow: SafeNow, wanted, words }),
		wrote: 'relapse'
	}),
	/** A tile or words: one is enough. `toldOn`: the day that the form called today, from which a day is too far. */
	'circumstance_change.tell': personCommand({
		payload: z
			.object({
				changed: z.array(ChangedPart).check(z.maxLength(ChangedPart.options.length)),
				since: OptionalDay,
				toldOn: LocalDate,
				wanted,
				words
			})
			.check(
				z.refine((told) => told.changed.length > 0 || told.words !== '', 'report_is_empty'),
				z.refine(({ since, toldOn }) => isNearEnough(since, toldOn), {
					error: 'date_too_far',
					path: ['since']
				})
			),
		wrote: 'circumstance_change'
	}),
	'circumstance_change.take_back': personCommand({
		payload: z.object({ circumstanceChangeId: Identifier })
	}),
	'goal.propose': personCommand({
		payload: z.object({ area: z.nullable(AreaOfNeed), words: someWords }),
		wrote: 'proposal'
	}),
	'step.propose': personCommand({
		payload: z.object({ goalId: z.nullable(Identifier), words: someWords }),
		wrote: 'proposal'
	}),
	'plan.disagree': personCommand({
		payload: z.object({
			about: z.discriminatedUnion('kind', [
				z.object({ kind: z.literal('plan') }),
				z.object({ kind: z.literal('goal'), id: Identifier }),
				z.object({ kind: z.literal('step'), id: Identifier })
			]),
			words: someWords
		}),
		wrote: 'disagreement'
	}),
	/** A strength, chosen or in their own words; not `mine`: it was named elsewhere, and they do not see it in themselves. */
	'strength.say': personCommand({
		payload: z.object({ choice: z.nullable(StrengthChoice), words: someLine, mine: z.boolean() }),
		wrote: 'strength'
	}),
	'strength.settle': personCommand({
		payload: z.object({ strengthId: Identifier, state: z.enum(['kept', 'let_go', 'not_me']) })
	}),
	/** First what comes first; what it does not name stands after that. */
	'strength.order': personCommand({
		payload: z.object({ strengthIds: z.array(Identifier).check(z.maxLength(MOST_ORDERED)) })
	}),
	/** That they have seen this version of what their officer wrote for the next one. */
	'story.see': personCommand({ payload: z.object({ storyId: Identifier }) }),
	/** What is not right on that page, or missing. */
	'story.note': personCommand({
		payload: z.object({ storyId: z.nullable(Identifier), words: someWords }),
		wrote: 'story_note'
	}),
	'answer.read': personCommand({
		payload: z.object({ answerIds: z.array(Identifier).check(z.maxLength(200)) })
	})
};
