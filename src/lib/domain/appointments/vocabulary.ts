import * as z from 'zod/mini';

export const AppointmentKind = z.enum([
	'office_visit',
	'home_visit',
	'telephone',
	'video',
	'group_session',
	'unpaid_work',
	'agency',
	'court',
	'other'
]);
export type AppointmentKind = z.infer<typeof AppointmentKind>;

export const AppointmentReply = z.enum(['none', 'will_attend', 'might_not', 'cannot']);
export type AppointmentReply = z.infer<typeof AppointmentReply>;

export const AcceptableReason = z.enum([
	'court_or_legal',
	'employment',
	'family_or_childcare',
	'holiday',
	'medical',
	'religious',
	'in_custody',
	'professional_judgement'
]);
export type AcceptableReason = z.infer<typeof AcceptableReason>;

/**
 * How an appointment ended, after the national outcome codes (evidence: law-and-policy 1.7).
 * `sent_home_service_issue`, `rescheduled_by_staff` and `acceptable_absence` never count against the person.
 */
export const OutcomeCode = z.enum([
	'attended_complied',
	'attended_failed_to_comply',
	'sent_home_behaviour',
	'sent_home_service_issue',
	'failed_to_attend',
	'acceptable_absence',
	'unacceptable_absence',
	'rescheduled_by_person',
	'rescheduled_by_staff',
	'other'
]);
export type OutcomeCode = z.infer<typeof OutcomeCode>;

export const Outcome = z.object({
	code: OutcomeCode,
	/** Only with `acceptable_absence`. */
	reason: z.nullable(AcceptableReason)
});
export type Outcome = z.infer<typeof Outcome>;

/** Who asked for an appointment, or for what became of it. */
export const AskedBy = z.enum(['officer', 'service_user', 'agency', 'office', 'court']);
export type AskedBy = z.infer<typeof AskedBy>;

/** `died`: its person has, so it was taken out of the book without a word. */
export const HowChanged = z.enum(['moved', 'cancelled', 'died']);
export type HowChanged = z.infer<typeof HowChanged>;
