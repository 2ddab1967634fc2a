import * as z from 'zod/mini';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { optionalText, text } from '#lib/domain/text/record-text.ts';
import { Instant } from '#lib/domain/time/date-schema.ts';
import { sentTimes } from '#lib/domain/time/sent-times.ts';
import { ObstacleCategory, Subject } from './vocabulary.ts';

/** What it was kept from; a reflection that is taken back takes its plans with it. */
export const PlanOrigin = z.object({ kind: z.enum(['obstacle', 'reflection']), id: Identifier });
export type PlanOrigin = z.infer<typeof PlanOrigin>;

/**
 * "If this happens, I will do that": made by the person, and theirs to change or let go. It is no report: nobody has to answer it, it
 * waits on no list, and no rule reads it (docs/decisions/063-if-then-plans-come-back.md).
 */
export const IfThenPlanRecord = z.object({
	kind: z.literal('if_then_plan'),
	id: Identifier,
	about: Subject,
	/** What gets in the way, where it is a plan against that. */
	categories: z.array(ObstacleCategory),
	if: text,
	then: text,
	from: z.nullable(PlanOrigin),
	/** Of the command that last said it: no count, or what follows a change that was refused would fit. */
	lastChangeId: Identifier,
	...sentTimes,
	/** Only on a phone: the server would not take it as it is. */
	refused: z.optional(z.literal(true)),
	receipt: optionalText,
	changedAt: z.nullable(Instant),
	letGoAt: z.nullable(Instant)
});
export type IfThenPlanRecord = z.infer<typeof IfThenPlanRecord>;
