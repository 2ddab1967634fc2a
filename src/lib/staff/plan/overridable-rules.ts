import type { OverridableRule, PlacedStep, SequenceReason } from '#lib/domain/plan/sequence-shapes.ts';

/** The rules that hold a step, or bring it forward, and that a practitioner may set aside. */
export function overridableRules({ reasons }: PlacedStep): OverridableRule[] {
	return [...new Set(reasons.flatMap((reason) => ruleOf(reason) ?? []))];
}

/** The rule behind a reason, where a practitioner may set it aside. */
export function ruleOf(reason: SequenceReason): OverridableRule | null {
	switch (reason.code) {
		case 'soft_rule':
			return reason.rule;
		case 'enough_for_now':
			return 'now_cap';
		case 'refer_early':
			return 'refer_early';
		default:
			return null;
	}
}
