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

/**
 * Which appointments of an import are those that were booked here: of one kind, and at one time. Two that are alike on either side
 * are not joined.
 * @param booked here, and told of by no import yet
 * @param told by an import, and not here yet
 */
export function joinAppointments(booked: readonly Appointment[], told: readonly Appointment[]): Joined {
	return pairs(booked, told, ({ startsAt, appointmentKind }) => `${startsAt} ${appointmentKind}`);
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
