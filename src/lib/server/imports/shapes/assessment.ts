import * as z from 'zod';
import { flag, Name, sourceId, text } from './fields.ts';

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

/** One line of the enforcement history: what was done about something that is said to have gone wrong. */
export const SourceEnforcement = z.looseObject({
	id: sourceId,
	appointmentDate: text,
	enforcementAction: text,
	actionDate: text
});
export type SourceEnforcement = z.infer<typeof SourceEnforcement>;

export const EnforcementBody = z.looseObject({
	enforcementContacts: z.array(
		SourceEnforcement.extend({
			crn: z.unknown(),
			dob: text,
			caseName: Name.nullish()
		})
	)
});
export type EnforcementBody = z.infer<typeof EnforcementBody>;
