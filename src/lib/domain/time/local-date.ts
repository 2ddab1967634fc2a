/*
 * The checks that a text is one of these are in `date-schema.ts`: every page of a phone counts days, and none has to wait for zod
 * to do it.
 */

import { EARLIEST_INSTANT, LATEST_INSTANT } from './bounds.ts';
import { aheadOfUtc } from './summer-time.ts';

/** A calendar day in England and Wales, written YYYY-MM-DD. No time, no zone. */
export type LocalDate = string;

/** A moment, in milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

const DAY_MS = 86_400_000;

function toUtc(date: LocalDate): number {
	return Date.parse(`${date}T00:00:00Z`);
}

/** A moment that every calendar can show: what is stored from before there were bounds must not stop a page. */
function withinCalendar(instant: Instant): Instant {
	if (Number.isNaN(instant)) return EARLIEST_INSTANT;
	return Math.min(Math.max(instant, EARLIEST_INSTANT), LATEST_INSTANT);
}

/** The day `days` calendar days after `date`; negative goes back. Never beyond the calendar. */
export function addDays(date: LocalDate, days: number): LocalDate {
	const moved = toUtc(date) + days * DAY_MS;
	return Number.isNaN(moved) ? date : new Date(withinCalendar(moved)).toISOString().slice(0, 10);
}

/** Whole calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
	return Math.round((toUtc(to) - toUtc(from)) / DAY_MS);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(date: LocalDate): number {
	return new Date(toUtc(date)).getUTCDay();
}

export interface LocalTime {
	date: LocalDate;
	/** 0 to 23. */
	hour: number;
	/** 0 to 59. */
	minute: number;
}

/** The wall-clock time in England and Wales at `instant`, British Summer Time included; the nearest that a calendar can show. */
export function localTime(instant: Instant): LocalTime {
	const shown = withinCalendar(instant);
	const clock = new Date(shown + aheadOfUtc(shown));
	return {
		date: clock.toISOString().slice(0, 10),
		hour: clock.getUTCHours(),
		minute: clock.getUTCMinutes()
	};
}

/** The calendar day in England and Wales at `instant`. */
export function localDate(instant: Instant): LocalDate {
	return localTime(instant).date;
}

/** What the clock on the wall in England and Wales shows at `instant`: `09:30`. */
export function clockTimeAt(instant: Instant): string {
	const { hour, minute } = localTime(instant);
	return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** The instant at which the clock in England and Wales shows `date` and `hour`:`minute`. In the hour that spring skips, the later reading. */
export function instantAt(date: LocalDate, hour: number, minute: number): Instant {
	const asIfUtc = toUtc(date) + hour * 3_600_000 + minute * 60_000;
	const shown = localTime(asIfUtc);
	const offset = toUtc(shown.date) + shown.hour * 3_600_000 + shown.minute * 60_000 - asIfUtc;
	const candidate = asIfUtc - offset;
	const again = localTime(candidate);
	return again.hour === hour && again.date === date ? candidate : asIfUtc;
}
