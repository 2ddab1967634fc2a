import { LocalDate } from '#lib/domain/time/date-schema.ts';
import { localDate, type Instant } from '#lib/domain/time/local-date.ts';
import type { Tracked } from './tracked.ts';

const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?(\[[A-Za-z_/]+\])?$/;

/**
 * The instant of a date and time of the national services; null where it is none. They mean UTC where they name no
 * offset, and one of them writes `[Europe/London]` after the offset.
 */
export function instantFrom(text: string): Instant | null {
	if (!moment.test(text)) return null;
	const plain = text.replace(/\[.*\]$/, '');
	const parsed = Date.parse(/(Z|[+-]\d{2}:?\d{2})$/.test(plain) ? plain : `${plain}Z`);
	return Number.isNaN(parsed) ? null : parsed;
}

/** The day that a date, or a date with a time, stands for in England and Wales; null where it is neither. */
export function dayFrom(text: string): LocalDate | null {
	const instant = instantFrom(text);
	if (instant !== null) return localDate(instant);
	const day = LocalDate.safeParse(text);
	return day.success ? day.data : null;
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
