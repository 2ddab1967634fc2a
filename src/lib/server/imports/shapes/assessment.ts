import * as z from 'zod';
import { flag, sourceId, text } from './fields.ts';

export const SourceNeed = z.looseObject({
	section: z.string(),
	riskOfHarm: flag,
	riskOfReoffending: flag,
	flaggedAsNeed: flag
});
export type SourceNeed = z.infer<typeof SourceNeed>;

/** Names no person. */
export const NeedsBody = z.looseObject({
	identifiedNeeds: z.array(SourceNeed).nullish(),
	notIdentifiedNeeds: z.array(SourceNeed).nullish(),
	unansweredNeeds: z.array(SourceNeed).nullish()
});
export type NeedsBody = z.infer<typeof NeedsBody>;

/** Strengths and needs assessment: one flat record of wrapped answers. Names no person. */
export const AssessmentBody = z.looseObject({
	sanAssessmentData: z.record(z.string(), z.looseObject({ value: text }))
});
export type AssessmentBody = z.infer<typeof AssessmentBody>;

/** The case reference number is in the request's path only. */
export const ReferralsBody = z.array(
	z.looseObject({ id: sourceId, referenceNumber: text, interventionTitle: text })
);
export type ReferralsBody = z.infer<typeof ReferralsBody>;

export const EnforcementBody = z.looseObject({
	enforcementContacts: z.array(
		z.looseObject({
			id: sourceId,
			crn: z.string(),
			dob: text,
			caseName: z.looseObject({ forename: text, surname: text }).nullish()
		})
	)
});
export type EnforcementBody = z.infer<typeof EnforcementBody>;
