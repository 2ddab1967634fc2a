import type { CircumstanceRecord } from '#lib/domain/people/circumstance.ts';
import type { Instant } from '#lib/domain/time/local-date.ts';
import { lifeClashesOf, spanOf, type InBook, type LifeClash } from './life-clashes.ts';
import type { AppointmentRecord } from './record.ts';
import { isStillOpen } from './schedule.ts';

interface World {
	appointments: readonly AppointmentRecord[];
	circumstances: readonly CircumstanceRecord[];
}

/**
 * What an appointment to come meets of its person's life that whoever booked it was not shown: it was written since, or the
 * appointment came from a file.
 */
export function metSince(appointment: AppointmentRecord, world: World, now: Instant): LifeClash[] {
	if (appointment.startsAt <= now || !isStillOpen(appointment)) return [];
	const { booked } = appointment;
	const shown = booked ? world.circumstances.filter(({ at }) => at <= booked.at) : [];
	const known = new Set(clashes(appointment, { ...world, circumstances: shown }).map(({ key }) => key));
	return clashes(appointment, world).filter(({ key }) => !known.has(key));
}

/** All to come that meet something, the earliest first. */
export function allMetSince(
	world: World,
	now: Instant
): { appointment: AppointmentRecord; met: LifeClash[] }[] {
	return world.appointments
		.map((appointment) => ({ appointment, met: metSince(appointment, world, now) }))
		.filter(({ met }) => met.length > 0);
}

function clashes(appointment: AppointmentRecord, { appointments, circumstances }: World): LifeClash[] {
	const others = appointments.filter(({ id, cancelled }) => id !== appointment.id && !cancelled);
	return lifeClashesOf(spanOf(appointment), inBook(appointment), {
		appointments: others.map(inBook),
		circumstances: circumstances.map((said) => ({ ...said, lastChangeId: said.lastChangeId ?? said.id }))
	});
}

function inBook({ id, startsAt, endsAt, appointmentKind, place }: AppointmentRecord): InBook {
	return { id, startsAt, endsAt, appointmentKind, placeName: place?.name ?? null };
}
