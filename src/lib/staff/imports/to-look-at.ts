import type { ReportedPerson } from '#lib/domain/imports/import-report.ts';

/** Whether somebody should look at what became of this case; of the others, the number says enough. */
export function isToLookAt(person: ReportedPerson): boolean {
	const { result, reasons, kept, change, isWithoutOfficer } = person;
	return result === 'left_out' || reasons.length > 0 || kept > 0 || change !== null || isWithoutOfficer;
}
