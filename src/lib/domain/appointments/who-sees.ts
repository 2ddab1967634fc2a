import type { LocalDate } from '#lib/domain/time/local-date.ts';

/** That a case went from one officer to another, by the names they had. */
export interface HandedOn {
	from: string | null;
	to: string;
	since: LocalDate;
}

/**
 * Whom somebody sees at an appointment. What was booked or brought in with an officer who held the case is with whoever holds it from the day
 * on which it was handed on; another system may say the first name for long after. Anybody else is who they are.
 * @param changes the first first
 */
export function whoSees(name: string | null, on: LocalDate, changes: readonly HandedOn[]): string | null {
	return changes.reduce(
		(now, { from, to, since }) => (now !== null && now === from && since <= on ? to : now),
		name
	);
}
