import type { PlanPause } from '#lib/domain/plan/record.ts';
import type { StaffText } from '#lib/i18n/catalogues/staff.en.ts';

/** Why a plan is paused, within a sentence: the officer's own word where it is something else, or beside what has a name. */
export function pauseReason(
	{ reason, reasonWords }: Pick<PlanPause, 'reason' | 'reasonWords'>,
	{ pause }: Pick<StaffText, 'pause'>
): string {
	if (!reasonWords) return pause.reason[reason];
	return reason === 'something_else' ? reasonWords : `${pause.reason[reason]} (${reasonWords})`;
}
