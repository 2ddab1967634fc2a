import { standsNow } from './in-place-of.ts';
import type { AppointmentRecord } from './record.ts';
import type { Instant } from '#lib/domain/time/local-date.ts';

type Appointment = AppointmentRecord;

/** Where nobody said when it ends. Only decides when it moves from "coming" to "past". */
const ASSUMED_LENGTH_MS = 3_600_000;

/** Its end has passed; or it has begun, and somebody has said how it went. */
export function isOver({ startsAt, endsAt, outcome }: Appointment, now: Instant): boolean {
	const end = outcome === null ? (endsAt ?? startsAt + ASSUMED_LENGTH_MS) : startsAt;
	return end <= now;
}

export interface Schedule {
	/** Not over yet, the soonest first; ones that no longer take place among them. */
	coming: Appointment[];
	/** Over, the latest first. */
	past: Appointment[];
}

/** @param appointments by start, earliest first, as a snapshot has them */
export function scheduleOf(appointments: readonly Appointment[], now: Instant): Schedule {
	return {
		coming: appointments.filter((appointment) => !isOver(appointment, now)),
		past: appointments.filter((appointment) => isOver(appointment, now)).reverse()
	};
}

/** The one to show on Home: the soonest that takes place and is not over. */
export function nextAppointment(appointments: readonly Appointment[], now: Instant): Appointment | null {
	return scheduleOf(appointments, now).coming.find(({ cancelled }) => !cancelled) ?? null;
}

/** Whether "I'll be there" and "I might not make it" can still be said. */
export function canReply({ cancelled, startsAt }: Appointment, now: Instant): boolean {
	return !cancelled && startsAt > now;
}

/** Whether it can still be moved or called off: it takes place as far as anybody knows, and nobody has said how it went. */
export function isStillOpen({ cancelled, outcome }: Pick<Appointment, 'cancelled' | 'outcome'>): boolean {
	return !cancelled && outcome === null;
}

/** Whether it has an outcome that was a visit: only then is there a session to think back on. */
export function wasSession({ outcome }: Appointment): boolean {
	return (
		outcome === null || outcome.code === 'attended_complied' || outcome.code === 'attended_failed_to_comply'
	);
}

/** The time in whose place an appointment stands; null where it was not moved here. */
export function firstTimeOf(
	{ booked }: Pick<Appointment, 'booked'>,
	appointments: readonly Appointment[]
): Appointment | null {
	const from = booked?.movedFrom ?? null;
	return from === null ? null : (appointments.find(({ id }) => id === from) ?? null);
}

/** Where an appointment that was moved here stands by now; null where it was not moved. */
export function nextTimeOf(
	{ id }: Pick<Appointment, 'id'>,
	appointments: readonly Appointment[]
): Appointment | null {
	const now = standsNow(id, appointments);
	return now === id ? null : (appointments.find((each) => each.id === now) ?? null);
}

/** One of the same kind and time that was cancelled here, where an appointment stands all the same; null where there is none. */
export function cancelledBefore(
	{ id, startsAt, appointmentKind, cancelled }: Appointment,
	appointments: readonly Appointment[]
): Appointment | null {
	if (cancelled) return null;
	return (
		appointments.find(
			(other) =>
				other.id !== id &&
				other.changed?.how === 'cancelled' &&
				other.startsAt === startsAt &&
				other.appointmentKind === appointmentKind
		) ?? null
	);
}
