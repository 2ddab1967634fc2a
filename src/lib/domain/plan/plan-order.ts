import type { LocalDate } from '#lib/domain/time/local-date.ts';
import type { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { placedSteps } from './placed-steps.ts';
import type { Band, PlanInOrder, SequenceReason } from './sequence-shapes.ts';
import type { PlanSnapshot } from './sequence-input.ts';

/** The order of a plan as it was on one day, for whoever has the records it was made from. It can be made again from them. */
export interface PlanOrder {
	on: LocalDate;
	/** The release of the app that made it: the next may give other reasons. */
	release: string;
	places: { stepId: Identifier; band: Band; reasons: SequenceReason[] }[];
}

/** The order that was kept, and whether what is shown is still just what it was made of. */
export interface KeptOrder {
	keptOrder: PlanOrder | null;
	isAsOpened: boolean;
}

export function orderOf(plan: PlanInOrder, made: Pick<PlanOrder, 'on' | 'release'>): PlanOrder {
	return {
		...made,
		places: placedSteps(plan).map(({ step, band, reasons }) => ({ stepId: step.id, band, reasons }))
	};
}

/** The same plan again. What is no longer among the records is left out. */
export function inOrder(
	{ places }: Pick<PlanOrder, 'places'>,
	{ goals, steps }: Pick<PlanSnapshot, 'goals' | 'steps'>
): PlanInOrder {
	const plan: PlanInOrder = { now: [], next: [], later: [], done: [] };
	for (const { stepId, band, reasons } of places) {
		const step = steps.find(({ id }) => id === stepId);
		const goal = goals.find(({ id }) => id === step?.goalId);
		if (step && goal) plan[band].push({ step, goal, band, reasons });
	}
	return plan;
}
