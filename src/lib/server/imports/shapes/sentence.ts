import * as z from 'zod';
import { amount, flag, notes, optionalId, PersonSummary, sourceId, text, whoItIs } from './fields.ts';

/** How the end of a requirement or condition is told. */
const ending = { active: flag, actualEndDate: text, terminationReason: text };
export type SourceEnding = z.infer<z.ZodObject<typeof ending>>;

export const SourceRequirement = z.looseObject({
	...ending,
	id: sourceId,
	code: text,
	description: text,
	length: amount,
	lengthUnitValue: text,
	expectedStartDate: text,
	actualStartDate: text,
	expectedEndDate: text,
	requirementNotes: notes,
	rar: z.looseObject({ completed: amount, nsiCompleted: amount, totalDays: amount }).nullish()
});
export type SourceRequirement = z.infer<typeof SourceRequirement>;

export const SourceLicenceCondition = z.looseObject({
	...ending,
	id: sourceId,
	code: text,
	mainDescription: text,
	subTypeDescription: text,
	imposedReleasedDate: text,
	actualStartDate: text,
	licenceConditionNotes: notes
});
export type SourceLicenceCondition = z.infer<typeof SourceLicenceCondition>;

export const SourceOrder = z.looseObject({
	description: text,
	length: amount,
	startDate: text,
	endDate: text,
	actualEndDate: text,
	terminationDate: text,
	releaseDate: text
});
export type SourceOrder = z.infer<typeof SourceOrder>;

/** In a case bundle the number of the event stands on the sentence; the sentence service has it with the offence. */
export const SourceSentence = z.looseObject({
	eventNumber: optionalId,
	offenceDetails: z.looseObject({ eventNumber: optionalId }).nullish(),
	order: SourceOrder.nullish(),
	unpaidWorkProgress: text,
	requirements: z.array(SourceRequirement).nullish(),
	licenceConditions: z.array(SourceLicenceCondition).nullish()
});
export type SourceSentence = z.infer<typeof SourceSentence>;

export const SentenceBody = z.looseObject({
	personSummary: PersonSummary,
	sentenceSummaryList: z.array(z.looseObject({ eventNumber: sourceId, description: text })).nullish(),
	sentence: SourceSentence.nullish()
});
export type SentenceBody = z.infer<typeof SentenceBody>;

export const CaseDetailsBody = z.looseObject({
	...whoItIs,
	sentences: z
		.array(
			z.looseObject({
				description: text,
				startDate: text,
				endDate: text,
				programmeRequirement: flag,
				unpaidWorkHoursOrdered: amount,
				unpaidWorkMinutesCompleted: amount,
				rarRequirement: flag,
				rarDaysOrdered: amount,
				rarDaysCompleted: amount
			})
		)
		.nullish()
});
export type CaseDetailsBody = z.infer<typeof CaseDetailsBody>;

export const ComplianceBody = z.looseObject({
	personSummary: PersonSummary,
	currentSentences: z
		.array(z.looseObject({ eventNumber: sourceId, order: SourceOrder.nullish(), rarDescription: text }))
		.nullish()
});
export type ComplianceBody = z.infer<typeof ComplianceBody>;
