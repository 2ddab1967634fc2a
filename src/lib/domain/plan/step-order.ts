import type { PlannedStep, Situation } from './planned-steps.ts';

/**
 * The order inside a band: legal dates, safety and then stage (safety is stage 0), the server's priority (which carries
 * links to harm and reoffending without telling them), the person's choice, longest wait, quick win. Position and id
 * make it total. It looks at two steps only, so another step never changes their order.
 */
export function stepOrder({ choiceRank }: Situation): (a: PlannedStep, b: PlannedStep) => number {
	const choice = ({ step }: PlannedStep) => choiceRank.get(step.id) ?? Number.MAX_SAFE_INTEGER;
	return (a, b) =>
		compare(legalDate(a), legalDate(b)) ||
		a.step.stage - b.step.stage ||
		a.step.priority - b.step.priority ||
		choice(a) - choice(b) ||
		compare(a.step.waitingSince ?? LAST, b.step.waitingSince ?? LAST) ||
		quickWin(a) - quickWin(b) ||
		compare(a.step.targetDate ?? LAST, b.step.targetDate ?? LAST) ||
		a.goal.position - b.goal.position ||
		a.step.position - b.step.position ||
		compare(a.step.id, b.step.id);
}

/** Done: the latest first, those without a date last. */
export function doneOrder(a: PlannedStep, b: PlannedStep): number {
	return compare(b.step.completedOn ?? '', a.step.completedOn ?? '') || compare(a.step.id, b.step.id);
}

const LAST = '9999-12-31';
const NOT_LEGAL = '9999-12-32';

function legalDate({ step, court }: PlannedStep): string {
	return court ? (step.targetDate ?? court.endDate ?? LAST) : NOT_LEGAL;
}

/** What has begun is nearest to its end. */
function quickWin({ step }: PlannedStep): number {
	return step.status === 'in_progress' ? 0 : 1;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
