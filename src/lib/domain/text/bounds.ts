/*
 * The most, the longest and the furthest that anything may be, for the API, forms and imports alike: one place, so that
 * nothing gets in that a page could not show or one of the two databases could not keep. Those of days and moments are in
 * `domain/time/bounds.ts`.
 */

/** Longest text a person may send in one field, in characters. The counter on the page shows it before it is reached. */
export const LONGEST_WORDS = 5_000;
export const LONGEST_LINE = 300;
/** A text of another system, such as a note or an address. */
export const LONGEST_IMPORTED = 100_000;
/** An id of another system, or the name of a time zone. */
export const LONGEST_REFERENCE = 64;

/** Choices out of one of our own lists. */
export const MOST_CHOICES = 100;
/** Rows of one kind in one import: some hundred times the busiest case that was seen. */
export const MOST_IMPORTED = 20_000;

/** What PostgreSQL keeps in an `integer`; SQLite would take more. */
export const LARGEST_NUMBER = 2_147_483_647;

/** Objects and lists within each other. Ours are never half as deep. */
export const DEEPEST = 24;

/** Whether anything lies deeper than `DEEPEST`. It goes down no further itself, so that no depth can harm it. */
export function isTooDeep(value: unknown, left: number = DEEPEST): boolean {
	if (typeof value !== 'object' || value === null) return false;
	return left === 0 || Object.values(value).some((part) => isTooDeep(part, left - 1));
}
