import { addDays, type LocalDate } from '#lib/domain/time/local-date.ts';
import { addWorkingDays } from '#lib/domain/time/working-days.ts';
import type { ComplianceSettings } from './settings.ts';

/**
 * The last day on which the person's side is in time, in calendar days from the day on which they are asked: whoever is
 * asked late has as long as anybody (docs/decisions/019-the-window-begins-with-the-question.md).
 */
export function accountDueDate(
	askedOn: LocalDate,
	settings: Pick<ComplianceSettings, 'evidenceWindowDays'>
): LocalDate {
	return addDays(askedOn, settings.evidenceWindowDays);
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
	accountDueOn: LocalDate,
	settings: Pick<ComplianceSettings, 'decideWithinWorkingDays'>,
	bankHolidays: ReadonlySet<LocalDate>
): LocalDate {
	const bySetting = addWorkingDays(missedOn, settings.decideWithinWorkingDays, bankHolidays);
	const afterHearing = addWorkingDays(accountDueOn, 1, bankHolidays);
	return bySetting > afterHearing ? bySetting : afterHearing;
}
