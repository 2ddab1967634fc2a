import * as z from 'zod/mini';
import { AreaOfNeed, GoalStatus, StepActor, StepStatus } from './vocabulary.ts';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { LocalDate } from '#lib/domain/time/date-schema.ts';

/** What a person agrees to: the words and dates of a plan, without what the app makes of them. */
export const PlanContent = z.object({
	goals: z.array(
		z.object({
			id: Identifier,
			title: z.string(),
			status: GoalStatus,
			area: AreaOfNeed,
			targetDate: z.nullable(LocalDate),
			reason: z.nullable(z.string())
		})
	),
	steps: z.array(
		z.object({
			id: Identifier,
			goalId: Identifier,
			description: z.string(),
			status: StepStatus,
			actor: StepActor,
			actorName: z.nullable(z.string()),
			targetDate: z.nullable(LocalDate),
			reason: z.nullable(z.string())
		})
	)
});
export type PlanContent = z.infer<typeof PlanContent>;
export type PlanGoal = PlanContent['goals'][number];
export type PlanStep = PlanContent['steps'][number];
