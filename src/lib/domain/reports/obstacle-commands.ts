import * as z from 'zod/mini';
import { choicesOf, line, words } from '#lib/domain/text/checked.ts';
import { AgreedAction } from './record.ts';
import { seen } from '#lib/domain/identifiers/seen.ts';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { ObstacleCategory, Offer, Subject, type ObstacleState } from './vocabulary.ts';

/** A report needs a tile or words: one is enough, for people who find writing hard. */
export const ReportObstacle = z
	.object({
		about: Subject,
		categories: z.array(ObstacleCategory).check(z.maxLength(ObstacleCategory.options.length)),
		wanted: z.array(Offer).check(z.maxLength(12)),
		words,
		ifThenPlan: z.nullable(z.object({ if: line, then: line })),
		proof: words
	})
	.check(z.refine((report) => report.categories.length > 0 || report.words !== '', 'report_is_empty'));
export type ReportObstacle = z.infer<typeof ReportObstacle>;

export const WithdrawObstacle = z.object({ obstacleId: Identifier });

export const AnswerObstacle = z
	.object({
		obstacleId: Identifier,
		offers: choicesOf(Offer),
		words,
		actions: z.array(AgreedAction).check(z.maxLength(5)),
		nextState: z.enum(['being_worked_on', 'sorted']),
		/** The state that an answer had given it where this one was written. */
		seen
	})
	.check(z.refine((answer) => answer.offers.length > 0 || answer.words !== '', 'answer_is_empty'));
export type AnswerObstacle = z.infer<typeof AnswerObstacle>;

/** The state as an answer left it; that somebody opened a report changes nothing about it. */
export function answeredState(state: ObstacleState): ObstacleState | null {
	return state === 'sent' || state === 'seen' ? null : state;
}
