import type { Instant } from '#lib/domain/time/local-date.ts';
import type { TimesOffered } from '#lib/domain/appointments/offered-times.ts';
import type { AppointmentRecord } from '#lib/domain/appointments/record.ts';

interface WithAnswers {
	answers: readonly { id: string; times?: TimesOffered | undefined }[];
}

/** A choice that the server refused. */
interface Refused {
	answerId: string;
	time: number | null;
}

/** What stands instead of a choice among offered times that was refused. Times are milliseconds since 1970. */
export interface ChoiceNotTaken {
	/** When the one is that was booked by another choice; null where it does not take place any more, or is not known here yet. */
	booked: Instant | null;
	/** The one that was booked, whether it takes place or not. */
	movedTo: string | null;
	/** What was chosen; null where none suited. */
	wanted: Instant | null;
}

export function choiceNotTaken(
	{ answerId, time }: Refused,
	reports: readonly WithAnswers[],
	appointments: readonly AppointmentRecord[]
): ChoiceNotTaken {
	const answer = reports.flatMap(({ answers }) => answers).find(({ id }) => id === answerId);
	const movedTo = answer?.times?.chosen?.movedTo ?? null;
	const stands = appointments.find(({ id, cancelled }) => id === movedTo && !cancelled);
	const wanted = time === null ? undefined : answer?.times?.times[time];
	return { booked: stands?.startsAt ?? null, movedTo, wanted: wanted?.startsAt ?? null };
}
