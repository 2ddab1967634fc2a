import * as z from 'zod';
import { neededText, notes, optionalId, sourceId, text } from './fields.ts';

const Area = z.looseObject({ name: z.string() });

/** What a case bundle of ours may add to a step; all words are written for the person to read. */
const StepAdditions = z.looseObject({
	/** 0 to 5; the stages of the sequence. Overrides the stage that the wording suggests. */
	stage: z.number().nullish(),
	/** Ids of the steps that must be done before. */
	after: z.array(z.string()).nullish(),
	actorName: text,
	targetDate: text,
	completedDate: text,
	waitingSince: text,
	blocked: z.looseObject({ because: z.string(), doing: z.string(), lookAgainOn: text }).nullish()
});

export const SourceStep = z.looseObject({
	uuid: sourceId,
	description: neededText,
	status: z.string(),
	actor: optionalId,
	statusDate: text,
	waymark: StepAdditions.nullish()
});
export type SourceStep = z.infer<typeof SourceStep>;

export const SourceGoal = z.looseObject({
	uuid: sourceId,
	title: neededText,
	status: z.string(),
	areaOfNeed: Area,
	relatedAreasOfNeed: z.array(Area).nullish(),
	targetDate: text,
	goalOrder: z.int().min(0).max(9999).nullish(),
	steps: z.array(SourceStep).nullish(),
	notes
});
export type SourceGoal = z.infer<typeof SourceGoal>;

export const SourcePlan = z.looseObject({
	uuid: sourceId,
	agreementStatus: text,
	agreementDate: text,
	goals: z.array(SourceGoal).nullish(),
	waymark: z.looseObject({ ownWords: text, openStages: z.array(z.number()).nullish() }).nullish()
});
export type SourcePlan = z.infer<typeof SourcePlan>;

/** The assessment platform wraps every answer. */
const Wrapped = z.looseObject({ value: text });

export const PlanAgreementsBody = z.looseObject({
	queries: z.array(
		z.looseObject({
			result: z.looseObject({
				assessmentUuid: optionalId,
				collections: z
					.array(
						z.looseObject({
							name: text,
							items: z.array(
								z.looseObject({
									answers: z.record(z.string(), Wrapped).nullish(),
									properties: z.record(z.string(), Wrapped).nullish()
								})
							)
						})
					)
					.nullish()
			})
		})
	)
});
export type PlanAgreementsBody = z.infer<typeof PlanAgreementsBody>;
