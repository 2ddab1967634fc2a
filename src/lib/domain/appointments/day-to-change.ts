import type { Instant } from '#lib/domain/time/local-date.ts';
import { meetingPlace } from './meeting-place.ts';
import type { AppointmentRecord } from './record.ts';
import { AppointmentKind } from './vocabulary.ts';

/** A court's times and another service's are not ours to change. */
const notOurs: readonly AppointmentKind[] = ['court', 'agency'];
export const kindsOfADay = AppointmentKind.options.filter((kind) => !notOurs.includes(kind));

type Of = Pick<AppointmentRecord, 'appointmentKind' | 'startsAt' | 'outcome' | 'cancelled' | 'place'>;

/** Whether it can be moved or cancelled with all others of its day: still to come, ours, and nobody has said how it went. */
export function canChangeWithDay(
	{ appointmentKind, startsAt, outcome, cancelled }: Of,
	now: Instant
): boolean {
	return startsAt > now && !cancelled && outcome === null && !notOurs.includes(appointmentKind);
}

/** What of a day is changed: what people come to an office for, and of one kind. Null is any. */
export interface DayFilter {
	/** The office’s name, as it stands in an appointment. */
	office: string | null;
	kind: AppointmentKind | null;
}

/** A call or a visit at home has no office, whatever another system says: a shut door is no reason for it to be off. */
export function isOfDay(appointment: Of, { office, kind }: DayFilter): boolean {
	if (kind !== null && appointment.appointmentKind !== kind) return false;
	return office === null || meetingPlace(appointment)?.name === office;
}
