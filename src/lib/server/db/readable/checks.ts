import * as z from 'zod/mini';
import { Instant, LocalDate } from '#lib/domain/time/date-schema.ts';

/** Whether a stored value is one that its type allows. */
export type Check = (value: unknown) => boolean;

export const like =
	(shape: z.ZodMiniType): Check =>
	(value) =>
		z.safeParse(shape, value).success;

export const orNull =
	(check: Check): Check =>
	(value) =>
		value === null || check(value);

export const text: Check = (value) => typeof value === 'string';
export const number: Check = (value) => typeof value === 'number' && Number.isFinite(value);
/** SQLite keeps whatever it is given; PostgreSQL can only hold a number here. */
export const flag: Check = (value) => value === 0 || value === 1;
export const instant = like(Instant);
export const day = like(LocalDate);
export const month: Check = (value) => day(`${String(value)}-01`);
export const oneOf = (...options: readonly string[]): Check => {
	const known = new Set<unknown>(options);
	return (value) => known.has(value);
};

export const json = (shape: z.ZodMiniType): Check => {
	// Most lists of most rows are empty.
	const mayBeEmpty = z.safeParse(shape, []).success;
	return (value) => {
		if (typeof value !== 'string') return false;
		if (value === '[]') return mayBeEmpty;
		try {
			return z.safeParse(shape, JSON.parse(value)).success;
		} catch (error) {
			if (error instanceof SyntaxError) return false;
			throw error;
		}
	};
};

/** What was edited, field by field. JSON has no word for "nothing before": of what was entered, the key is missing. */
export const fieldEdits = json(
	z.array(z.object({ field: z.string(), from: z.optional(z.unknown()), to: z.optional(z.unknown()) }))
);
