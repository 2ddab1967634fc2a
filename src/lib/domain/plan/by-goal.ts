import type { Goal, PlacedStep, PlanInOrder } from './sequence-shapes.ts';

export interface GoalSteps {
	goal: Goal;
	/** In the order of the whole plan: what is for now, then next, later and done. */
	steps: PlacedStep[];
}

/** The same steps in the same order, gathered under their goals. A goal with no steps is kept; a removed one is not. */
export function stepsByGoal(goals: readonly Goal[], { now, next, later, done }: PlanInOrder): GoalSteps[] {
	const inOrder = [...now, ...next, ...later, ...done];
	return goals
		.filter(({ status }) => status !== 'removed')
		.map((goal) => ({ goal, steps: inOrder.filter((placed) => placed.goal.id === goal.id) }));
}
