import type { Instant } from '#lib/domain/time/local-date.ts';
import { isWithoutPlace } from './meeting-place.ts';
import type { AppointmentKind } from './vocabulary.ts';

/*
 * Whether somebody can get from one thing to the next, by the minutes that they say they need each way. What nobody knows is no
 * clash: a place that has no name, and minutes that nobody said.
 */

const MINUTE_MS = 60_000;

/** Where they have to be: at home, at a place by its name, or wherever they are. `unknown`: somewhere, and nobody wrote down where. */
export type Whereabouts = { at: 'home' | 'anywhere' | 'unknown' } | { at: 'place'; name: string };

interface Meeting {
	appointmentKind: AppointmentKind;
	placeName: string | null;
}

export function whereaboutsOf({ appointmentKind, placeName }: Meeting): Whereabouts {
	if (appointmentKind === 'home_visit') return { at: 'home' };
	if (isWithoutPlace(appointmentKind)) return { at: 'anywhere' };
	const name = (placeName ?? '').trim().replace(/\s+/g, ' ').toLowerCase();
	return name === '' ? { at: 'unknown' } : { at: 'place', name };
}

/** Whether they have to set out for it. */
export function isAway({ at }: Whereabouts): boolean {
	return at === 'place' || at === 'unknown';
}

/** Whether it is known that they have to travel from one to the other. */
export function areApart(one: Whereabouts, other: Whereabouts): boolean {
	if (one.at === 'place' && other.at === 'place') return one.name !== other.name;
	return (one.at === 'place' && other.at === 'home') || (one.at === 'home' && other.at === 'place');
}

export interface Span {
	startsAt: Instant;
	endsAt: Instant;
}

/** Minutes from the end of one to the start of the other; below zero where they overlap. */
export function minutesBetween(one: Span, other: Span): number {
	return Math.max(other.startsAt - one.endsAt, one.startsAt - other.endsAt) / MINUTE_MS;
}

/** Whether two things that do not overlap lie nearer together than the way takes. */
export function isTooNear(one: Span, other: Span, travelMinutes: number): boolean {
	const minutes = minutesBetween(one, other);
	return minutes >= 0 && minutes < travelMinutes;
}
