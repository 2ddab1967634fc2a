import type { AppointmentKind } from '#lib/domain/appointments/vocabulary.ts';
import type { WordsForBoth } from '#lib/i18n/words-for.ts';

/** Who reads which kind of appointment as what, and what stands before each of its parts: written once where both read the same. */
export const appointmentWordsEn = {
	field: {
		where: 'Where',
		who: 'Who',
		bring: 'What to bring',
		purpose: 'What it is for'
	},
	kind: {
		office_visit: 'Office visit',
		home_visit: { person: 'Visit at your home', staff: 'Home visit' },
		telephone: 'Phone call',
		video: 'Video call',
		group_session: 'Group session',
		unpaid_work: 'Unpaid work',
		agency: { person: 'Meeting with another service', staff: 'Agency appointment' },
		court: 'Court',
		other: 'Appointment'
	} as WordsForBoth<AppointmentKind>
};

export interface AppointmentWords {
	field: WordsForBoth<keyof typeof appointmentWordsEn.field>;
	kind: WordsForBoth<AppointmentKind>;
}
