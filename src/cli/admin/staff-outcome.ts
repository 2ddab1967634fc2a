import { firstLanguage } from '#lib/domain/text/language.ts';
import { errorTexts } from '#lib/i18n/catalogues/server-texts.ts';
import { isRefused } from '#lib/server/access/sign-in-outcomes.ts';
import type { StaffOutcome } from '#lib/server/access/staff-outcome.ts';

/** Prints what became of it. @param done what to say where it was done @returns the exit code */
export function reportOutcome<Done extends object>(
	outcome: StaffOutcome<Done>,
	done: string | ((made: Done) => string)
): number {
	if (isRefused(outcome)) {
		const cases = 'cases' in outcome ? ` (cases: ${outcome.cases})` : '';
		console.error(`Not done (${outcome.refused})${cases}: ${errorTexts[firstLanguage][outcome.refused]}`);
		return 1;
	}
	console.log(typeof done === 'string' ? done : done(outcome as Done));
	return 0;
}
