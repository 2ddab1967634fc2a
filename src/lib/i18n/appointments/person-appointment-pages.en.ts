import type { AcceptableReason, OutcomeCode } from '#lib/domain/appointments/vocabulary.ts';
import { wordsFor } from '#lib/i18n/words-for.ts';
import { appointmentWordsEn } from './appointment-words.en.ts';

/** What the pages of appointments say besides. */
export const appointmentPagesEn = {
	title: 'Appointments',
	heading: 'Appointments',
	one: 'Appointment',
	coming: 'Coming',
	past: 'Past',
	nonePast: 'Appointments that are over will show here.',
	field: wordsFor('person', appointmentWordsEn.field),
	telephone: 'Phone',
	numberToExpect: 'The number to expect',
	forStep: 'The step it helps',
	forRule: 'The rule it counts for',
	directions: 'Directions on a map',
	call: (telephone: string) => `Call ${telephone}`,
	calendar: 'Add to my calendar',
	calendarHint: 'It will only say “Appointment”, with the time and address.',
	calendarHintWithoutPlace: 'It will only say “Appointment”, with the time.',
	calendarTitle: 'Appointment',
	join: 'Join the video call',
	youSaid: (reply: string) => `Before it, you told us: ${reply}`,
	cancelled: 'This is not happening any more.',
	outcome: {
		attended_complied: 'You were there.',
		attended_failed_to_comply: 'You were there. Something did not go as it should.',
		sent_home_behaviour: 'You were there and were asked to go home.',
		sent_home_service_issue:
			'It did not go ahead because of us. It does not count against you. We are sorry.',
		failed_to_attend: 'You were not there.',
		acceptable_absence: 'You were not there, for a good reason. It does not count against you.',
		unacceptable_absence: 'You were not there. Your officer looked at the reason and did not accept it.',
		rescheduled_by_person: 'It was moved because you asked.',
		rescheduled_by_staff: 'We moved it. It does not count against you.',
		other: 'Ask your officer how this was written down.'
	} as Record<OutcomeCode, string>,
	noOutcome: 'Nothing is written down for this yet.',
	cameLate: 'You came late. Late is not a miss.',
	reason: {
		court_or_legal: 'Reason: court or a legal meeting.',
		employment: 'Reason: work.',
		family_or_childcare: 'Reason: family or children.',
		holiday: 'Reason: holiday.',
		medical: 'Reason: your health.',
		religious: 'Reason: your faith.',
		in_custody: 'Reason: you were being held.',
		professional_judgement: 'Reason: your officer agreed.'
	} as Record<AcceptableReason, string>,
	wantToHear: 'We want to hear what happened.',
	tellUsBy: (date: string) => `Tell us by ${date}.`,
	tellUs: 'Tell us what happened',
	toldUs: 'You told us about this.',
	seeEvent: 'See what was asked and decided',
	thinkBack: 'What I think about it',
	thinkBackHint: 'How did it go? Your officer can answer you. It is never used against you.',
	reported: 'What you said about this'
};

export type AppointmentPagesText = typeof appointmentPagesEn;
