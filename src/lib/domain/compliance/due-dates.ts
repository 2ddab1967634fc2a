import { addDays, type LocalDate } from '#lib/domain/time/local-date.ts';
import { addWorkingDays } from '#lib/domain/time/working-days.ts';
import type { ComplianceSettings } from './settings.ts';

/** The last day on which the person's side is in time, in calendar days from the miss. */
export function accountDueDate(
	missedOn: LocalDate,
	settings: Pick<ComplianceSettings, 'evidenceWindowDays'>
): LocalDate {
	return addDays(missedOn, settings.evidenceWindowDays);
}

/** The last working day for the first contact after a miss. */
export function contactDueDate(
	missedOn: LocalDate,
	settings: Pick<ComplianceSettings, 'contactWithinWorkingDays'>,
	bankHolidays: ReadonlySet<LocalDate>
): LocalDate {
	return addWorkingDays(missedOn, settings.contactWithinWorkingDays, bankHolidays);
}

/** The working day by which a decision is expected, never before the person's side is due. */
export function decisionDueDate(
	missedOn: LocalDate,
	settings: Pick<ComplianceSettings, 'decideWithinWorkingDays' | 'evidenceWindowDays'>,
	bankHolidays: ReadonlySet<LocalDate>
): LocalDate {
	const bySetting = addWorkingDays(missedOn, settings.decideWithinWorkingDays, bankHolidays);
	const afterHearing = addWorkingDays(accountDueDate(missedOn, settings), 1, bankHolidays);
	return bySetting > afterHearing ? bySetting : afterHearing;
}
