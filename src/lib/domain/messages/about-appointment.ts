import { standsNow } from '#lib/domain/appointments/in-place-of.ts';
import type { AppointmentRecord } from '#lib/domain/appointments/record.ts';
import { canReply } from '#lib/domain/appointments/schedule.ts';
import type { Instant } from '#lib/domain/time/local-date.ts';

/** What the form of a message says where it is about no appointment; else the id of the one that its writer cannot come to. */
export const NO_APPOINTMENT = 'none';

/** Whether the form says that its writer cannot come: by their choice, and never by reading what they wrote. */
export function saysCannotCome(about: string): boolean {
	return about !== '' && about !== NO_APPOINTMENT;
}

/**
 * The appointment that the writer chose, where it stands by now. Null where they chose none, and where it cannot be told of any more: it
 * was called off, or has begun.
 */
export function chosenNow(
	about: string,
	appointments: readonly AppointmentRecord[],
	now: Instant
): AppointmentRecord | null {
	const id = standsNow(about, appointments);
	return appointments.find((one) => one.id === id && canReply(one, now)) ?? null;
}
