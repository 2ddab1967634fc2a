import { addDays, instantAt, type Instant, type LocalDate } from '#lib/domain/time/local-date.ts';
import type { Repeats } from './booking.ts';

const MINUTE_MS = 60_000;

export interface Slot {
	startsAt: Instant;
	endsAt: Instant;
}

/** When an appointment is that a form names by its day and the clock on the wall (`09:30`). */
export function slotAt(on: LocalDate, at: string, minutes: number): Slot {
	const [hour = 0, minute = 0] = at.split(':').map(Number);
	const startsAt = instantAt(on, hour, minute);
	return { startsAt, endsAt: startsAt + minutes * MINUTE_MS };
}

/** The days of a series, the first among them. The clock on the wall stays the same, also where the clocks change in between. */
export function daysOfSeries(first: LocalDate, repeats: Repeats, times: number): LocalDate[] {
	const step = repeats === 'fortnightly' ? 14 : 7;
	const count = repeats === 'once' ? 1 : times;
	return Array.from({ length: count }, (_, index) => addDays(first, index * step));
}
