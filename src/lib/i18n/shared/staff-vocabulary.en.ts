import type {
	AcceptableReason,
	AppointmentKind,
	AppointmentReply,
	OutcomeCode
} from '#lib/domain/appointments/vocabulary.ts';
import type { ObstacleState, Offer } from '#lib/domain/reports/vocabulary.ts';
import type { AreaOfNeed, StepActor, StepStatus } from '#lib/domain/plan/vocabulary.ts';
import type { OrderKind } from '#lib/domain/people/vocabulary.ts';
import type { Feeling, ReflectionPrompt } from '#lib/domain/reports/record.ts';

/** The words of the domain as practitioners read them. */
export const vocabularyEn = {
	/** Read beside an offer that can do harm if nobody asked for it. */
	offerNote: {
		letter_to_employer: 'Only if they ask for it: it tells the employer.'
	} as Partial<Record<Offer, string>>,
	obstacleState: {
		sent: 'New',
		seen: 'Seen',
		being_worked_on: 'Being worked on',
		sorted: 'Sorted',
		withdrawn: 'Taken back'
	} as Record<ObstacleState, string>,
	area: {
		accommodation: 'Accommodation',
		employment_and_education: 'Employment and education',
		finances: 'Finances',
		drug_use: 'Drug use',
		alcohol_use: 'Alcohol use',
		health_and_wellbeing: 'Health and wellbeing',
		personal_relationships_and_community: 'Relationships and community',
		thinking_behaviours_and_attitudes: 'Thinking, behaviours and attitudes'
	} as Record<AreaOfNeed, string>,
	feeling: {
		very_well: 'Very well',
		well: 'Well',
		ok: 'OK',
		not_great: 'Not great',
		struggling: 'Struggling'
	} as Record<Feeling, string>,
	prompt: {
		what_went_well: 'What went well',
		what_was_hard: 'What was hard',
		what_next: 'What I want to do next',
		own_words: 'In my own words'
	} as Record<ReflectionPrompt, string>,
	appointment: {
		office_visit: 'Office visit',
		home_visit: 'Home visit',
		telephone: 'Phone call',
		video: 'Video call',
		group_session: 'Group session',
		unpaid_work: 'Unpaid work',
		agency: 'Agency appointment',
		court: 'Court',
		other: 'Appointment'
	} as Record<AppointmentKind, string>,
	visitToAgree: 'Visit, place to be agreed',
	reply: {
		none: 'No reply yet',
		will_attend: 'Will be there',
		might_not: 'Might not make it',
		cannot: 'Cannot make it'
	} as Record<AppointmentReply, string>,
	outcome: {
		attended_complied: 'Kept',
		attended_failed_to_comply: 'Came; something did not go as it should',
		sent_home_behaviour: 'Came and was asked to go home',
		sent_home_service_issue: 'Sent home because of us: does not count',
		failed_to_attend: 'Was not there: no decision recorded',
		acceptable_absence: 'Not there, for a good reason: does not count',
		unacceptable_absence: 'Not there, reason not accepted',
		rescheduled_by_person: 'Moved because they asked',
		rescheduled_by_staff: 'Moved by us: does not count',
		other: 'Recorded without a clear outcome'
	} as Record<OutcomeCode, string>,
	reason: {
		court_or_legal: 'court or a legal meeting',
		employment: 'work',
		family_or_childcare: 'family or children',
		holiday: 'holiday',
		medical: 'health',
		religious: 'faith',
		in_custody: 'in custody',
		professional_judgement: 'professional judgement'
	} as Record<AcceptableReason, string>,
	actor: {
		service_user: 'The person',
		practitioner: 'You',
		programme_staff: 'Programme staff',
		agency: 'An agency',
		crs_provider: 'A support service',
		someone_else: 'Someone else'
	} as Record<StepActor, string>,
	stepStatus: {
		not_started: 'Not started',
		in_progress: 'Under way',
		completed: 'Done',
		cannot_be_done_yet: 'Cannot be done yet',
		no_longer_needed: 'No longer needed'
	} as Record<StepStatus, string>,
	orderKind: {
		community_order: 'Community order',
		suspended_sentence_order: 'Suspended sentence order',
		licence: 'Licence',
		post_sentence_supervision: 'Post-sentence supervision',
		other: 'Order'
	} as Record<OrderKind, string>
};

export type VocabularyText = typeof vocabularyEn;
