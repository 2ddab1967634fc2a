import * as z from 'zod/mini';
import { MOST_IMPORTED } from '#lib/domain/text/bounds.ts';
import { amount, importedText, wholeNumber } from '#lib/domain/text/checked.ts';
import { AppointmentKind, Outcome } from '#lib/domain/appointments/vocabulary.ts';
import { WarningForm } from '#lib/domain/compliance/vocabulary.ts';
import { ReferralState } from '#lib/domain/plan/referral.ts';
import {
	AreaOfNeed,
	GoalStatus,
	PlanAgreement,
	Stage,
	StepActor,
	StepStatus
} from '#lib/domain/plan/vocabulary.ts';
import { OrderKind, RequirementKind } from '#lib/domain/people/vocabulary.ts';
import { Place } from '#lib/domain/organisation/place.ts';
import { Language } from '#lib/domain/text/language-schema.ts';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { Instant, LocalDate } from '#lib/domain/time/date-schema.ts';

/*
 * What an import understood about one person, in our own words and shapes: the payload of `case.import`.
 * Absent parts (undefined) say nothing about what is already held; ids are derived from the source's own ids,
 * so that the same input always names the same things.
 */

const text = importedText;
const rowsOf = <Row extends z.ZodMiniType>(row: Row) => z.array(row).check(z.maxLength(MOST_IMPORTED));
const optionalText = z.nullable(importedText);

export const ImportedOrder = z.object({
	id: Identifier,
	orderKind: OrderKind,
	title: text,
	startDate: z.nullable(LocalDate),
	endDate: z.nullable(LocalDate),
	/** The day it really ended. Optional, because it came later than the rest. */
	endedOn: z.optional(z.nullable(LocalDate))
});

export const ImportedRequirement = z.object({
	id: Identifier,
	orderId: Identifier,
	requirementKind: RequirementKind,
	title: text,
	detail: optionalText,
	measureUnit: z.nullable(z.enum(['days', 'hours', 'sessions', 'months'])),
	measureRequired: z.nullable(amount),
	measureCompleted: z.nullable(amount),
	startDate: z.nullable(LocalDate),
	/** As expected: that ends nothing by itself. */
	endDate: z.nullable(LocalDate),
	/** Optional, because it came later: what was recorded of its end, with the day where one is known. */
	ended: z.optional(z.nullable(z.object({ on: z.nullable(LocalDate) })))
});

export const ImportedNeed = z.object({
	id: Identifier,
	area: AreaOfNeed,
	identified: z.boolean(),
	linkedToHarm: z.nullable(z.boolean()),
	linkedToReoffending: z.nullable(z.boolean())
});

export const ImportedGoal = z.object({
	id: Identifier,
	title: text,
	status: GoalStatus,
	area: AreaOfNeed,
	relatedAreas: rowsOf(AreaOfNeed),
	targetDate: z.nullable(LocalDate),
	reason: optionalText,
	position: wholeNumber,
	/** Stays on the server. */
	staffNotes: rowsOf(text)
});

export const ImportedStep = z.object({
	id: Identifier,
	goalId: Identifier,
	description: text,
	status: StepStatus,
	actor: StepActor,
	actorName: optionalText,
	stage: Stage,
	requirementId: z.nullable(Identifier),
	priority: wholeNumber,
	prerequisites: rowsOf(Identifier),
	targetDate: z.nullable(LocalDate),
	waitingSince: z.nullable(LocalDate),
	blocked: z.nullable(z.object({ because: text, doing: text, lookAgainOn: z.nullable(LocalDate) })),
	completedOn: z.nullable(LocalDate),
	position: wholeNumber
});

export const ImportedAppointment = z.object({
	id: Identifier,
	appointmentKind: AppointmentKind,
	startsAt: Instant,
	endsAt: z.nullable(Instant),
	place: z.nullable(Place),
	/** Optional, because it came later: a home visit to somebody without a fixed home. */
	placeToAgree: z.optional(z.boolean()),
	link: optionalText,
	withName: optionalText,
	telephone: optionalText,
	bring: optionalText,
	purpose: optionalText,
	requirementId: z.nullable(Identifier),
	stepId: z.nullable(Identifier),
	/** The order it is filed under, which the file may not hold. Optional, because it came later than the rest. */
	orderId: z.optional(z.nullable(Identifier)),
	enforceable: z.boolean(),
	outcome: z.nullable(Outcome),
	/** The source's own words for an outcome that we do not know. Optional, for the same reason. */
	outcomeWords: z.optional(optionalText),
	accountDueOn: z.nullable(LocalDate),
	cancelled: z.boolean(),
	/** The source's own name for the type; shown to staff. */
	officialType: text,
	/** Stays on the server. */
	staffNotes: rowsOf(text)
});

export const ImportedReferral = z.object({
	id: Identifier,
	stepId: z.nullable(Identifier),
	intervention: text,
	agencyName: optionalText,
	agencyNameCy: z.optional(optionalText),
	state: ReferralState,
	since: LocalDate,
	expectedOn: z.nullable(LocalDate)
});

export const ImportedWarning = z.object({
	id: Identifier,
	form: WarningForm,
	/** Null where the file only says that it was taken back. */
	givenOn: z.nullable(LocalDate),
	withdrawnOn: z.nullable(LocalDate),
	/** The day it is about, which says under which order it is. Optional, because it came later than the rest. */
	occurredOn: z.optional(z.nullable(LocalDate))
});

export const ImportedPractitioner = z.object({
	id: Identifier,
	forename: text,
	surname: text,
	telephone: optionalText,
	team: optionalText,
	/** What the case system calls them, in capitals. Optional, because it came later than the rest. */
	staffCode: z.optional(text),
	/** What they sign in to the case system with. Optional, for the same reason. */
	username: z.optional(text)
});

export const ImportedCase = z.object({
	person: z.object({
		id: Identifier,
		crn: text,
		forename: text,
		surname: text,
		dateOfBirth: LocalDate,
		preferredName: z.optional(text),
		language: z.optional(Language)
	}),
	practitioner: z.optional(ImportedPractitioner),
	/** Whether somebody without an account here may take over from the officer that the person has. */
	allowOfficerChange: z.optional(z.boolean()),
	plan: z.optional(
		z.object({
			id: Identifier,
			agreement: z.nullable(PlanAgreement),
			agreedOn: z.nullable(LocalDate),
			ownWords: z.optional(optionalText),
			strengths: z.optional(rowsOf(text)),
			openStages: z.optional(rowsOf(Stage))
		})
	),
	orders: rowsOf(ImportedOrder),
	requirements: rowsOf(ImportedRequirement),
	needs: rowsOf(ImportedNeed),
	goals: rowsOf(ImportedGoal),
	steps: rowsOf(ImportedStep),
	appointments: rowsOf(ImportedAppointment),
	/** Optional, because it came later than the rest. */
	referrals: z.optional(rowsOf(ImportedReferral)),
	/** Optional, for the same reason. */
	warnings: z.optional(rowsOf(ImportedWarning)),
	/** What the source says that only staff may read, kept word for word: circumstances, referrals, enforcement history. */
	staffOnly: rowsOf(z.object({ id: Identifier, topic: text, body: text })),
	/** Records that only mention something in passing: they are added where nothing is held, and never replace. */
	fillsGaps: z.optional(rowsOf(Identifier))
});
export type ImportedCase = z.infer<typeof ImportedCase>;
export type ImportedOrder = z.infer<typeof ImportedOrder>;
export type ImportedRequirement = z.infer<typeof ImportedRequirement>;
export type ImportedNeed = z.infer<typeof ImportedNeed>;
export type ImportedGoal = z.infer<typeof ImportedGoal>;
export type ImportedStep = z.infer<typeof ImportedStep>;
export type ImportedAppointment = z.infer<typeof ImportedAppointment>;
export type ImportedReferral = z.infer<typeof ImportedReferral>;
export type ImportedWarning = z.infer<typeof ImportedWarning>;
export type ImportedPractitioner = z.infer<typeof ImportedPractitioner>;
