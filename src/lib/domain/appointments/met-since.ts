import type { CircumstanceRecord, CircumstanceVersion } from '#lib/domain/people/circumstance.ts';
import type { CircumstanceTopic } from '#lib/domain/people/circumstance-topics.ts';
import type { Instant } from '#lib/domain/time/local-date.ts';
import { lifeClashesOf, spanOf, type InBook, type LifeClash } from './life-clashes.ts';
import type { TimesOffered } from './offered-times.ts';
import type { AppointmentRecord } from './record.ts';
import { isStillOpen } from './schedule.ts';

interface World {
	appointments: readonly AppointmentRecord[];
	circumstances: readonly CircumstanceRecord[];
	/** What was in the way, with the times that were offered for it. */
	obstacles: readonly {
		answers: readonly { at: Instant; times?: Pick<TimesOffered, 'chosen'> | undefined }[];
	}[];
}

/**
 * What an appointment to come meets of its person's life that whoever booked it was not shown: it reached us since, or the
 * appointment came from a file.
 */
export function metSince(appointment: AppointmentRecord, world: World, now: Instant): LifeClash[] {
	if (appointment.startsAt <= now || !isStillOpen(appointment)) return [];
	const shownAt = shownTo(appointment, world);
	const shown = shownAt === null ? [] : world.circumstances.flatMap((each) => asOf(each, shownAt));
	const known = new Set(clashes(appointment, { ...world, circumstances: shown }).map(({ key }) => key));
	return clashes(appointment, world).filter(({ key }) => !known.has(key));
}

/** When whoever booked it was last shown what it meets. Of a time that its person chose, an officer was shown that as they offered it. */
function shownTo({ id, booked }: AppointmentRecord, { obstacles }: World): Instant | null {
	if (booked === undefined) return null;
	const offer = obstacles
		.flatMap(({ answers }) => answers)
		.find(({ times }) => times?.chosen?.movedTo === id);
	return offer?.at ?? booked.at;
}

/** What we had of it by a moment: none where it was only on a phone, whatever its clock said. */
function asOf(held: CircumstanceRecord, moment: Instant): CircumstanceRecord[] {
	const current = { ...held, id: held.lastChangeId ?? held.id };
	const found = [current, ...(held.before ?? [])].find((each) => isHereBy(each, moment));
	return found ? [{ ...held, ...found, lastChangeId: found.id }] : [];
}

/** Of what was recorded before arrivals stood with it, the moment that it was written is all there is. */
function isHereBy({ at, receivedAt = at }: CircumstanceVersion, moment: Instant): boolean {
	return receivedAt !== null && receivedAt <= moment;
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

/** Whether what stands under a topic makes a clash: the way does with the hours it is too long for. Without a topic: any. */
export function isOfTopic(clash: LifeClash, topic: CircumstanceTopic | undefined): boolean {
	if (topic === undefined || (topic === 'travel' && clash.kind !== 'circumstance')) return true;
	return clash.kind !== 'travel_between' && clash.topic === topic;
}

function clashes(
	appointment: AppointmentRecord,
	{ appointments, circumstances }: Omit<World, 'obstacles'>
): LifeClash[] {
	const others = appointments.filter(({ id, cancelled }) => id !== appointment.id && !cancelled);
	return lifeClashesOf(spanOf(appointment), inBook(appointment), {
		appointments: others.map(inBook),
		circumstances: circumstances.map((said) => ({ ...said, lastChangeId: said.lastChangeId ?? said.id }))
	});
}

function inBook({ id, startsAt, endsAt, appointmentKind, place }: AppointmentRecord): InBook {
	return { id, startsAt, endsAt, appointmentKind, placeName: place?.name ?? null };
}
