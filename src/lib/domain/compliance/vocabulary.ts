import * as z from 'zod/mini';
import { accountWishes } from './account-wishes.ts';

/**
 * What an event is about, after the national outcome codes (evidence: law-and-policy 1.7). `other` is a requirement or
 * condition that is no appointment. New offences, threats, zones and tags are never an event: they are urgent (`UrgentMatter`).
 */
export const EventKind = z.enum([
	'failed_to_attend',
	'attended_failed_to_comply',
	'sent_home_behaviour',
	'other'
]);
export type EventKind = z.infer<typeof EventKind>;

/** What a named practitioner can decide. `more_time` settles nothing: it moves the day by which the person is heard. */
export const DecisionOutcome = z.enum(['accepted', 'not_accepted', 'more_time', 'not_a_failure']);
export type DecisionOutcome = z.infer<typeof DecisionOutcome>;

/** Why an event is closed at once, in the person's favour and without waiting for their side. */
export const ClosedBecause = z.enum(['not_a_failure', 'recorded_by_mistake', 'service_issue']);
export type ClosedBecause = z.infer<typeof ClosedBecause>;

/** How somebody was tried to be reached. Two tries count as two ways only where these differ. */
export const ContactChannel = z.enum([
	'telephone',
	'text_message',
	'email',
	'letter',
	'visit',
	'in_person',
	'through_someone'
]);
export type ContactChannel = z.infer<typeof ContactChannel>;

/** For people who find writing hard. */
export const AccountWish = z.enum(accountWishes);
export type AccountWish = z.infer<typeof AccountWish>;

/** What was thought of before an enforcement decision, or tried (after the national list of alternatives to recall). */
export const Alternative = z.enum([
	'talk',
	'other_time_or_place',
	'help_with_travel',
	'support_service',
	'treatment',
	'adjustment',
	'more_contact',
	'letter',
	'extra_conditions'
]);
export type Alternative = z.infer<typeof Alternative>;

/** What became of a case after an enforcement officer or a recall consideration had it, and coming back. */
export const EnforcementResult = z.enum([
	'not_taken_to_court',
	'order_continues',
	'order_changed',
	'new_sentence',
	'not_recalled',
	'recalled',
	'returned'
]);
export type EnforcementResult = z.infer<typeof EnforcementResult>;

/** A letter's parts, in the order in which they always stand (evidence: law-and-policy 2.4). */
export const LetterPart = z.enum([
	'recorded',
	'told',
	'proof',
	'decision',
	'counts',
	'going_well',
	'we_will',
	'you_need',
	'next_appointment',
	'disagree'
]);
export type LetterPart = z.infer<typeof LetterPart>;

/** Too serious for this process: the service's own urgent procedure (evidence: law-and-policy 1.10). */
export const UrgentMatter = z.enum([
	'new_offence',
	'threat',
	'exclusion_zone',
	'tag_tamper',
	'other_serious'
]);
export type UrgentMatter = z.infer<typeof UrgentMatter>;

export const PulseAnswer = z.enum(['yes', 'partly', 'no']);
export type PulseAnswer = z.infer<typeof PulseAnswer>;

/** What a warning of a court order is, and what a letter under a licence is: only the first is in the law. */
export const WarningForm = z.enum(['warning', 'licence_letter']);
export type WarningForm = z.infer<typeof WarningForm>;
