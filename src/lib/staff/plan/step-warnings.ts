import { checkPrerequisites } from '#lib/domain/plan/edit-checks.ts';
import type { PlanSnapshot } from '#lib/domain/plan/sequence-input.ts';
import type { OverridableRule, PlacedStep } from '#lib/domain/plan/sequence-shapes.ts';
import type { Language } from '#lib/domain/text/language.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import type { StaffText } from '#lib/i18n/catalogues/staff.en.ts';
import { ruleOf } from './overridable-rules.ts';
import { staffReasons } from './staff-reasons.ts';

export interface StepWarning {
	words: string;
	/** The rule to set aside, where it is one. */
	rule: OverridableRule | null;
}

/** What speaks against a step as it stands in the form: rules that hold it, or would have, and steps that wait in a circle. */
export function stepWarnings(
	placed: PlacedStep,
	plan: PlanSnapshot,
	text: StaffText,
	language: Language,
	today: LocalDate
): StepWarning[] {
	const { id, prerequisites } = placed.step;
	const circles = checkPrerequisites(id, prerequisites, plan).flatMap((problem) =>
		problem.code === 'prerequisite_cycle'
			? [
					text.builder.step.cycle(
						text.frame.list(problem.steps.map((step) => text.frame.quoted(step.description)))
					)
				]
			: []
	);
	const words = staffReasons(placed, plan, language, today);
	const held = placed.reasons.flatMap((reason, index): StepWarning[] => {
		const rule = ruleOf(reason);
		const isWarning =
			rule !== null || reason.code === 'started_anyway' || reason.code === 'ordered_despite_rule';
		return isWarning ? [{ words: words[index] ?? '', rule }] : [];
	});
	return [...circles.map((each) => ({ words: each, rule: null })), ...held];
}
