import type { ToldOfAppointment } from '#lib/domain/appointments/told-of-appointment.ts';
import type { AppointmentKind, OutcomeCode } from '#lib/domain/appointments/vocabulary.ts';
import type { Instant } from '#lib/domain/time/local-date.ts';
import { pairs, type Joined } from './join-entered.ts';

/*
 * Appointments that were booked here and appointments of an import live together: what is one is joined, and what was done here
 * stands (docs/decisions/081-appointments-booked-here.md).
 */

interface Appointment {
	id: string;
	startsAt: Instant;
	appointmentKind: AppointmentKind;
}

interface Booked extends Appointment {
	/** It was cancelled here, and nothing stands in its place. */
	isCancelledHere: boolean;
}

interface Told extends Appointment, Pick<ToldOfAppointment, 'outcome' | 'cancelled'> {}

/**
 * Which appointments of an import are those that were booked here: of one kind, and at one time. Two that are alike on either side
 * are not joined. One that is still to be kept there and was cancelled here was booked anew: it is another appointment. What is off
 * there too, or over, is the one that was cancelled: no file makes a miss of that.
 * @param booked here, and told of by no import yet
 * @param told by an import, and not here yet
 */
export function joinAppointments(booked: readonly Booked[], told: readonly Told[]): Joined {
	const alike = ({ startsAt, appointmentKind }: Appointment) => `${startsAt} ${appointmentKind}`;
	const standing = booked.filter(({ isCancelledHere }) => !isCancelledHere);
	const joined = pairs(standing, told, alike);
	const off = booked.filter(({ isCancelledHere }) => isCancelledHere);
	const over = told.filter(
		({ id, cancelled, outcome }) => !joined.has(id) && (cancelled || outcome !== null)
	);
	return new Map([...joined, ...pairs(off, over, alike)]);
}

interface Here {
	startsAt: Instant;
	/** When what stands in its place begins. */
	movedTo: Instant | null;
	code: OutcomeCode | null;
	cancelled: boolean;
}

/** What an import says otherwise of what was done here; null where it says the same, or nothing of it. */
export function saysOtherwise(told: ToldOfAppointment, here: Here): ToldOfAppointment | null {
	const isOtherTime = told.startsAt !== here.startsAt && told.startsAt !== here.movedTo;
	const isOtherEnding =
		told.outcome !== null &&
		told.outcome.code !== here.code &&
		(here.code !== null || here.cancelled) &&
		!(told.cancelled && here.cancelled);
	const isOff = told.cancelled && !here.cancelled;
	return isOtherTime || isOtherEnding || isOff ? told : null;
}
