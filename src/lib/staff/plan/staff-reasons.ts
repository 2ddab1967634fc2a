import { staffText } from '#lib/i18n/catalogues/staff-text.ts';
import type { PlanSnapshot } from '#lib/domain/plan/sequence-input.ts';
import type { PlacedStep } from '#lib/domain/plan/sequence-shapes.ts';
import type { Language } from '#lib/domain/text/language.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import { sayPlanReason } from '#lib/i18n/plan/plan-reasons.ts';

/** Why a step stands where it stands, as its practitioner reads it; the main reason first. */
export function staffReasons(
	{ reasons }: PlacedStep,
	{ steps }: Pick<PlanSnapshot, 'steps'>,
	language: Language,
	today: LocalDate
): string[] {
	const { planReasons } = staffText(language);
	return reasons.map((reason) =>
		sayPlanReason(reason, planReasons, {
			date: (day) => formatDate(language, day, today.slice(0, 4)),
			step: (id) => steps.find((step) => step.id === id)?.description ?? '…'
		})
	);
}
