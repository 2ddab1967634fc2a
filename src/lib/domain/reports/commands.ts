import * as z from 'zod/mini';
import { personCommand } from '#lib/domain/declarations/command.ts';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { AreaOfNeed, PartOfLife } from '#lib/domain/plan/vocabulary.ts';
import { line, someWords, words } from '#lib/domain/text/checked.ts';
import { LocalDate, OptionalDay } from '#lib/domain/time/date-schema.ts';
import { isNearEnough } from './changed-since.ts';
import { MOST_OFFERS } from './offers.ts';
import { Feeling, ReflectionPrompt } from './record.ts';
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

const wanted = z.array(Offer).check(z.maxLength(MOST_OFFERS));

/** What a person gives. */
export const reportCommands = {
	/** A report needs a tile or words: one is enough, for people who find writing hard. */
	'obstacle.report': personCommand({
		payload: z
			.object({
				about: Subject,
				categories: z.array(ObstacleCategory).check(z.maxLength(ObstacleCategory.options.length)),
				wanted,
				words,
				ifThenPlan: z.nullable(z.object({ if: line, then: line })),
				proof: words
			})
			.check(z.refine((report) => report.categories.length > 0 || report.words !== '', 'report_is_empty')),
		wrote: 'obstacle'
	}),
	'obstacle.withdraw': personCommand({ payload: z.object({ obstacleId: Identifier }) }),
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
	/** Words or a feeling: one is enough. */
	'reflection.record': personCommand({
		payload: z
			.object({ about: Subject, prompt: ReflectionPrompt, words, feeling: z.nullable(Feeling) })
			.check(z.refine((entry) => entry.words !== '' || entry.feeling !== null, 'report_is_empty')),
		wrote: 'reflection'
	}),
	'reflection.take_back': personCommand({ payload: z.object({ reflectionId: Identifier }) }),
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
	'answer.read': personCommand({
		payload: z.object({ answerIds: z.array(Identifier).check(z.maxLength(200)) })
	})
};
