import * as z from 'zod/mini';
import { EARLIEST_DAY, EARLIEST_INSTANT, LATEST_DAY, LATEST_INSTANT } from './bounds.ts';

/** A calendar day in England and Wales, written YYYY-MM-DD. No time, no zone. */
export const LocalDate = z
	.string()
	.check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.refine(isCalendarDay), z.refine(isWithinBounds));
export type LocalDate = z.infer<typeof LocalDate>;

/** A moment, in milliseconds since 1970-01-01T00:00:00Z. */
export const Instant = z.int().check(z.minimum(EARLIEST_INSTANT), z.maximum(LATEST_INSTANT));
export type Instant = z.infer<typeof Instant>;

function isCalendarDay(text: string): boolean {
	const parsed = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}

function isWithinBounds(text: string): boolean {
	return text >= EARLIEST_DAY && text <= LATEST_DAY;
}
