import * as z from 'zod/mini';

const days = z.int().check(z.minimum(1), z.maximum(60));

/**
 * What an area may set for itself. The 12-month life of a warning is law (Sentencing Act 2020, Schedules 10 and 16,
 * paragraph 6) and has no place here.
 */
export const ComplianceSettings = z.object({
	/** Calendar days from the missed appointment in which the person can give their side. */
	evidenceWindowDays: days,
	contactWithinWorkingDays: days,
	decideWithinWorkingDays: days,
	breachToCourtWorkingDays: days,
	/** A miss of another system that is older than this opens nothing by itself: history is not news. */
	recentMissDays: days,
	rescheduleNoticeHours: z.int().check(z.minimum(1), z.maximum(24 * 14))
});
export type ComplianceSettings = z.infer<typeof ComplianceSettings>;

export const ComplianceSetting = z.keyof(ComplianceSettings);
export type ComplianceSetting = z.infer<typeof ComplianceSetting>;

export function isComplianceSettingInRange(name: ComplianceSetting, value: number): boolean {
	return ComplianceSettings.shape[name].safeParse(value).success;
}
