import * as z from 'zod';
import { NeedsBody, SourceEnforcement } from './assessment.ts';
import { Name, PersonSummary, SourceOfficer, text } from './fields.ts';
import { SourcePlan } from './plan.ts';
import { SourceAppointment } from './appointments.ts';
import { SourceSentence } from './sentence.ts';

/**
 * `case-bundle/1`: one person, whole, in the national services' own shapes.
 *
 * Bundles written for Waymark may carry a `waymark` object on the plan, on a step and on an appointment
 * (`shapes/plan.ts`, `shapes/schedule.ts`) for what those shapes have no place for: the stage of a step, what it waits for
 * and why, what to bring. Everything in such an object is written for the person to read.
 */
export const CaseBundle = z.looseObject({
	format: z.literal('case-bundle/1'),
	asOf: text,
	personSummary: PersonSummary,
	preferences: z.looseObject({ preferredName: text, language: text }).nullish(),
	practitioner: SourceOfficer.extend({ name: Name, telephone: text, team: text }).nullish(),
	sentence: SourceSentence.nullish(),
	needs: NeedsBody.extend({ strengths: z.array(z.string()).nullish() }).nullish(),
	plan: SourcePlan.nullish(),
	appointments: z
		.looseObject({
			previous: z.array(SourceAppointment).nullish(),
			upcoming: z.array(SourceAppointment).nullish()
		})
		.nullish(),
	circumstances: z.array(z.looseObject({ kind: z.string(), detail: z.string() })).nullish(),
	referrals: z
		.array(
			z.looseObject({
				id: z.union([z.string(), z.number()]).transform(String),
				intervention: text,
				agency: text,
				agencyCy: text,
				status: text,
				since: text,
				expected: text
			})
		)
		.nullish(),
	enforcement: z.array(SourceEnforcement).nullish()
});
export type CaseBundle = z.infer<typeof CaseBundle>;
