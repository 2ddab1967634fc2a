import { LocalDate } from '#lib/domain/time/date-schema.ts';
import { instantAt, localDate, type Instant } from '#lib/domain/time/local-date.ts';
import type { Tracked } from './tracked.ts';

const moment =
	/^(?<day>\d{4}-\d{2}-\d{2})T(?<hour>\d{2}):(?<minute>\d{2})(?<seconds>:\d{2}(\.\d+)?)?(?<offset>Z|[+-]\d{2}:?\d{2})?(?<zone>\[[A-Za-z_/]+\])?$/;

/**
 * The instant of a date and time of the national services; null where it is none. Where no offset stands with it, it is the time on
 * a clock in London; one of the services writes `[Europe/London]` after the offset.
 */
export function instantFrom(text: string): Instant | null {
	const parts = moment.exec(text);
	if (!parts) return null;
	const { day = '', hour = '', minute = '', seconds = '', offset } = parts.groups ?? {};
	if (!isPlausibleDay(day)) return null;
	if (offset === undefined && isClockTime(hour, minute)) return instantAt(day, Number(hour), Number(minute));
	const parsed = Date.parse(`${day}T${hour}:${minute}${seconds}${offset}`);
	return Number.isNaN(parsed) ? null : parsed;
}

/** Whether a time stands there without saying which zone's it is. */
export function lacksOffset(text: string): boolean {
	const parts = moment.exec(text);
	return parts !== null && parts.groups?.offset === undefined && parts.groups?.zone === undefined;
}

function isClockTime(hour: string, minute: string): boolean {
	return Number(hour) < 24 && Number(minute) < 60;
}

/** The day that a date, or a date with a time, stands for in England and Wales; null where it is neither. */
export function dayFrom(text: string): LocalDate | null {
	const instant = instantFrom(text);
	if (instant !== null) return localDate(instant);
	return isPlausibleDay(text) ? text : null;
}

/** Years before and after are slips of a key, and some of them no calendar of a phone can show. */
function isPlausibleDay(text: string): boolean {
	return LocalDate.safeParse(text).success && text >= '1900-01-02' && text < '2199-12-31';
}

/** The day in one field, or null; a value that is no day is reported. */
export function readDay<Source extends object>(
	tracked: Tracked,
	source: Source,
	field: keyof Source & string
): LocalDate | null {
	const text: unknown = source[field];
	if (typeof text !== 'string' || text === '') return null;
	const day = dayFrom(text);
	if (day === null) tracked.leaveOut(source, field, 'unreadable_date');
	return day;
}

/** The first of several fields that holds a day. */
export function readFirstDay<Source extends object>(
	tracked: Tracked,
	source: Source,
	fields: readonly (keyof Source & string)[]
): LocalDate | null {
	const days = fields.map((field) => readDay(tracked, source, field));
	return days.find((day) => day !== null) ?? null;
}
