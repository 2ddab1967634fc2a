import type { AppointmentRecord } from '#lib/domain/appointments/record.ts';
import type { StaffText } from '#lib/i18n/catalogues/staff.en.ts';
import { momentWords, type Clock } from '#lib/i18n/shared/staff-moments.ts';

/** What is wrong with a form about an appointment that was moved meanwhile: not that it is off, but where it stands now. */
export function whereItStands<Said extends { words: string }>(
	problems: readonly Said[],
	next: Pick<AppointmentRecord, 'startsAt'> | null,
	{ text, clock }: { text: StaffText; clock: Clock }
): Said[] {
	return problems.map((problem) =>
		next && problem.words === text.errors.appointment_is_cancelled
			? { ...problem, words: text.booking.movedTo(momentWords(next.startsAt, clock)) }
			: problem
	);
}
