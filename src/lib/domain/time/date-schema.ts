import * as z from 'zod/mini';
import { EARLIEST_DAY, EARLIEST_INSTANT, LATEST_DAY, LATEST_INSTANT } from './bounds.ts';

/** A calendar day in England and Wales, written YYYY-MM-DD. No time, no zone. */
export const LocalDate = z
	.string('date_missing')
	.check(
		z.minLength(1, 'date_missing'),
		z.regex(/^\d{4}-\d{2}-\d{2}$/, 'date_unreal'),
		z.refine(isCalendarDay, 'date_unreal'),
		z.refine(isWithinBounds, 'date_unreal')
	);
export type LocalDate = z.infer<typeof LocalDate>;

export const OptionalDay = z.nullable(LocalDate);

/** That a text is a time of the clock on the wall, `09:30`. @param unreal the code that says that it is none */
export const onTheClock = (unreal: string) => z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, unreal);

/** A moment, in milliseconds since 1970-01-01T00:00:00Z. */
export const Instant = z.int().check(z.minimum(EARLIEST_INSTANT), z.maximum(LATEST_INSTANT));
export type Instant = z.infer<typeof Instant>;

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** By counting: it is asked of every day of every row that a page reads, and a calendar takes its time. */
function isCalendarDay(text: string): boolean {
	const [year, month, day] = [text.slice(0, 4), text.slice(5, 7), text.slice(8)].map(Number) as [
		number,
		number,
		number
	];
	const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	const longest = month === 2 && isLeap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
	return day >= 1 && day <= longest;
}

function isWithinBounds(text: string): boolean {
	return text >= EARLIEST_DAY && text <= LATEST_DAY;
}
