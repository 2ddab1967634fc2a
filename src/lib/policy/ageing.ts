import { addDays, type LocalDate } from '#lib/domain/time/local-date.ts';
import { allEntries } from './all-entries.ts';
import { bankHolidaysKnownUntil } from './time/bank-holidays.ts';
import { staleEntries } from './entries/policy-entry.ts';
import { complianceSettings } from './compliance/usual-settings.ts';

/*
 * What ages while the code stays as it is. Nobody's day breaks by it: whoever runs the app is told, at its start and on the
 * administrator's page.
 */

/** A text or a usual value of a setting, with the day on which somebody last held it against its source. */
export interface AgedText {
	id: string;
	lastChecked: LocalDate;
}

const checked: readonly AgedText[] = [
	...allEntries.map(({ id, lastChecked }) => ({ id, lastChecked })),
	...Object.entries(complianceSettings).map(([name, { lastChecked }]) => ({ id: name, lastChecked }))
];

/** The texts of law and policy that were last checked more than 12 months before `today`, oldest first. */
export function textsDueForChecking(today: LocalDate): AgedText[] {
	return staleEntries(checked, today).sort((a, b) => (a.lastChecked < b.lastChecked ? -1 : 1));
}

export interface BankHolidaysRunOut {
	/** The last day for which they are all known. */
	knownUntil: LocalDate;
	/** True once days are counted without them. */
	isOver: boolean;
}

const DAYS_AHEAD = 365;

/** Whether the list of bank holidays ends within a year of `today`, or has ended; null while it reaches further. */
export function bankHolidaysRunOut(
	today: LocalDate,
	knownUntil: LocalDate = bankHolidaysKnownUntil
): BankHolidaysRunOut | null {
	if (knownUntil >= addDays(today, DAYS_AHEAD)) return null;
	return { knownUntil, isOver: knownUntil < today };
}
