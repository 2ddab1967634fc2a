import type { OverridableRule, PlacedStep } from '#lib/domain/plan/sequence-shapes.ts';

/** The rules that hold a step, or bring it forward, and that a practitioner may set aside. */
export function overridableRules({ reasons }: PlacedStep): OverridableRule[] {
	const rules = reasons.flatMap((reason): OverridableRule[] => {
		switch (reason.code) {
			case 'soft_rule':
				return [reason.rule];
			case 'enough_for_now':
				return ['now_cap'];
			case 'refer_early':
				return ['refer_early'];
			default:
				return [];
		}
	});
	return [...new Set(rules)];
}
