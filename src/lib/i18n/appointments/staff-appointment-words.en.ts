import type { AcceptableReason, AppointmentReply, OutcomeCode } from '#lib/domain/appointments/vocabulary.ts';

/** How practitioners read an appointment. */
export const staffAppointmentWordsEn = {
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
	} as Record<AcceptableReason, string>
};

export type StaffAppointmentWords = typeof staffAppointmentWordsEn;
