import { addDays, instantAt, localTime, type Instant, type LocalDate } from '#lib/domain/time/local-date.ts';
import type { NoticeLead, NoticeTiming } from './vocabulary.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Nobody is woken, whatever they chose (evidence: peers-2, complaint 2). */
export const EARLIEST_HOUR = 8;
export const LATEST_HOUR = 21;
export const defaultHours: SafeHours = { safeFrom: 9, safeUntil: 20 };
export const DEFAULT_TIMING: NoticeTiming = 'one_day';

/** So many wrong ones, and a new code must be asked for. */
export const MOST_WRONG_CODES = 5;

/** Hours on the clock of England and Wales: from the first, and before the second. */
export interface SafeHours {
	safeFrom: number;
	safeUntil: number;
}

/** As they were chosen; the usual ones where they were not. */
export function hoursOf(chosen: { from: number | null; until: number | null } | undefined): SafeHours {
	if (!chosen || chosen.from === null || chosen.until === null) return defaultHours;
	return { safeFrom: chosen.from, safeUntil: chosen.until };
}

/** What is sent at the end of the safe hours is sent so long before it. */
const BEFORE_END_MINUTES = 15;

/** The earliest first. */
const leads: Record<NoticeTiming, readonly NoticeLead[]> = {
	one_day: ['one_day'],
	four_days_too: ['four_days', 'one_day'],
	two_hours_too: ['one_day', 'two_hours']
};

const daysBefore = { four_days: 4, one_day: 1 } as const;

/**
 * When a reminder is due: at the hour of the appointment so many days before, or at the nearest safe one of that day; two hours before,
 * or where that is not safe, at the end of the safe hours before.
 */
export function dueAt(startsAt: Instant, lead: NoticeLead, hours: SafeHours): Instant {
	if (lead === 'two_hours') return lastSafe(startsAt - 2 * HOUR_MS, hours);
	const { date, hour, minute } = localTime(startsAt);
	const first = hours.safeFrom * 60;
	const last = hours.safeUntil * 60 - BEFORE_END_MINUTES;
	return atMinute(addDays(date, -daysBefore[lead]), Math.min(Math.max(hour * 60 + minute, first), last));
}

/** The last moment at which it still is of use. */
export function lastMoment(startsAt: Instant, lead: NoticeLead): Instant {
	return lead === 'four_days' ? startsAt - 48 * HOUR_MS : startsAt - HOUR_MS / 2;
}

export function isSafe(at: Instant, hours: SafeHours): boolean {
	const { hour } = localTime(at);
	return hour >= hours.safeFrom && hour < hours.safeUntil;
}

/** `at` itself, or the first safe moment after it. */
export function nextSafe(at: Instant, hours: SafeHours): Instant {
	if (isSafe(at, hours)) return at;
	const { date, hour } = localTime(at);
	return atMinute(hour < hours.safeFrom ? date : addDays(date, 1), hours.safeFrom * 60);
}

function lastSafe(at: Instant, hours: SafeHours): Instant {
	if (isSafe(at, hours)) return at;
	const { date, hour } = localTime(at);
	const day = hour < hours.safeFrom ? addDays(date, -1) : date;
	return atMinute(day, hours.safeUntil * 60 - BEFORE_END_MINUTES);
}

function atMinute(date: LocalDate, minutes: number): Instant {
	return instantAt(date, Math.floor(minutes / 60), minutes % 60);
}

/** The longest before its start that a reminder can be due. */
export const FARTHEST_MS = 5 * 24 * HOUR_MS;

export type Planned =
	| { lead: NoticeLead; send: true; at: Instant; until: Instant }
	| { lead: NoticeLead; send: false; why: 'no_safe_time' };

/**
 * The reminder of an appointment that is due by now, or null where none is. Of several that are due at once, as for an appointment made
 * late, it is the last: nobody is told twice in one minute.
 */
export function dueNow(
	startsAt: Instant,
	timing: NoticeTiming,
	hours: SafeHours,
	now: Instant
): Planned | null {
	if (startsAt <= now) return null;
	const lead = leads[timing].findLast((each) => dueAt(startsAt, each, hours) <= now);
	if (lead === undefined) return null;
	const at = nextSafe(now, hours);
	const until = lastMoment(startsAt, lead);
	return at <= until ? { lead, send: true, at, until } : { lead, send: false, why: 'no_safe_time' };
}

const BACK_OFF_MINUTES = [1, 5, 15, 30, 60];

/** When to try again after so many tries. */
export function tryAgainAt(now: Instant, attempts: number): Instant {
	const minutes = BACK_OFF_MINUTES[Math.min(attempts, BACK_OFF_MINUTES.length) - 1] ?? 1;
	return now + minutes * MINUTE_MS;
}
