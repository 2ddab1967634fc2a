import type { AppointmentRecord } from '#lib/domain/appointments/record.ts';
import type { Me } from '#lib/person/me.svelte.ts';

/** Which time stands until somebody answers: the first, or, of an appointment that was moved here, the one that they have. */
export function standsWords(
	{ text }: Pick<Me, 'text'>,
	appointment: Pick<AppointmentRecord, 'booked'> | undefined
): string {
	return appointment?.booked?.movedFrom ? text.anotherTime.offer.waitsNone : text.anotherTime.stands;
}
