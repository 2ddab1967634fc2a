import { meetingPlace } from '#lib/domain/appointments/meeting-place.ts';
import type { AppointmentRecord } from '#lib/domain/appointments/record.ts';

type Appointment = Pick<AppointmentRecord, 'appointmentKind' | 'place'>;

/** Where an offered time is: with its address, where that is not the one of the appointment that it is in place of. */
export function offeredPlace(time: Appointment, before: Appointment | undefined): string | null {
	const place = meetingPlace(time);
	const whole = wholePlace(time);
	return before && wholePlace(before) === whole ? (place?.name ?? null) : whole;
}

function wholePlace(held: Appointment): string | null {
	const place = meetingPlace(held);
	return place && [place.name, ...place.lines, place.postcode].filter(Boolean).join(', ');
}
