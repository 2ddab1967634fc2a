import type { CircumstanceSaid } from '#lib/domain/people/circumstance-said.ts';
import { isTimed, type CircumstanceTopic } from '#lib/domain/people/circumstance-topics.ts';
import { takenAround } from '#lib/domain/people/taken-hours.ts';
import { localDate, type Instant, type LocalDate } from '#lib/domain/time/local-date.ts';
import type { Slot } from './series.ts';
import { areApart, isAway, isTooNear, minutesBetween, whereaboutsOf } from './travel.ts';
import type { AppointmentKind } from './vocabulary.ts';

/* What a time meets of somebody's life, by what stands written of it: for whoever books, and for its person, by one function. */

interface Circumstance extends CircumstanceSaid {
	topic: CircumstanceTopic;
	/** Of the command that last said it: once it says something else, it is another clash. */
	lastChangeId: string;
}

export interface OfLife {
	circumstances: readonly Circumstance[];
	/** What else they have in the book. */
	appointments: readonly InBook[];
}

export interface InBook {
	id: string;
	startsAt: Instant;
	endsAt: Instant | null;
	appointmentKind: AppointmentKind;
	placeName: string | null;
}

/** As they were said: null for a whole day. */
interface Hours {
	topic: CircumstanceTopic;
	words: string;
	fromTime: string | null;
	untilTime: string | null;
}

export type LifeClash = { key: string; on: LocalDate } & (
	| ({ kind: 'circumstance' } & Hours)
	| ({ kind: 'travel_from_hours'; travelMinutes: number } & Hours)
	| {
			kind: 'travel_between';
			startsAt: Instant;
			appointmentKind: AppointmentKind;
			minutes: number;
			travelMinutes: number;
	  }
);

/** Where nobody said when it ends. */
const ASSUMED_LENGTH_MS = 3_600_000;

export function spanOf({ startsAt, endsAt }: { startsAt: Instant; endsAt: Instant | null }): Slot {
	return { startsAt, endsAt: endsAt ?? startsAt + ASSUMED_LENGTH_MS };
}

type Where = Pick<InBook, 'appointmentKind' | 'placeName'>;

export function lifeClashesOf(slot: Slot, where: Where, life: OfLife): LifeClash[] {
	const on = localDate(slot.startsAt);
	const travelMinutes = life.circumstances.find(({ topic }) => topic === 'travel')?.minutes ?? 0;
	return [
		...ofTaken(slot, on, where, life, travelMinutes),
		...ofTravel(slot, on, where, life, travelMinutes)
	];
}

/** What they do at that time; and what they could not come from in time, or go to. */
function ofTaken(slot: Slot, on: LocalDate, where: Where, life: OfLife, minutes: number): LifeClash[] {
	const travelMinutes = isAway(whereaboutsOf(where)) ? minutes : 0;
	return life.circumstances.flatMap((said): LifeClash[] => {
		const { topic, words, fromTime = null, untilTime = null, lastChangeId } = said;
		if (!isTimed(topic)) return [];
		const taken = takenAround(said, slot);
		const told = { on, topic, words, fromTime, untilTime };
		if (taken.some((span) => minutesBetween(span, slot) < 0))
			return [{ ...told, kind: 'circumstance', key: `${topic} ${on} ${lastChangeId}` }];
		if (!taken.some((span) => span.hasHours && isTooNear(span, slot, travelMinutes))) return [];
		const key = `travel ${topic} ${on} ${lastChangeId}`;
		return [{ ...told, kind: 'travel_from_hours', key, travelMinutes }];
	});
}

/** Appointments elsewhere that lie nearer than the way takes. */
function ofTravel(slot: Slot, on: LocalDate, where: Where, life: OfLife, travelMinutes: number): LifeClash[] {
	return life.appointments.flatMap((held): LifeClash[] => {
		const span = spanOf(held);
		const isApart = areApart(whereaboutsOf(where), whereaboutsOf(held));
		if (!isApart || !isTooNear(span, slot, travelMinutes)) return [];
		const { id, startsAt, appointmentKind } = held;
		const minutes = minutesBetween(span, slot);
		const key = `travel ${id} ${on}`;
		return [{ kind: 'travel_between', key, on, startsAt, appointmentKind, minutes, travelMinutes }];
	});
}
