import type { OrderRecord } from '#lib/domain/people/record.ts';
import { findPrerequisiteCycles } from './prerequisite-cycle.ts';
import type { Goal, Requirement, Step } from './sequence-shapes.ts';
import type { Identifier } from '#lib/domain/identifiers/identifier.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';

/** What a plan is checked against when it is edited. */
export interface PlanWorld {
	goals: readonly Goal[];
	steps: readonly Step[];
	orders: readonly OrderRecord[];
	requirements: readonly Requirement[];
	needs: readonly { id: Identifier }[];
	today: LocalDate;
}

/** What is wrong with an edit, and at which field of the form. */
export type PlanProblem =
	| { code: 'prerequisite_cycle'; field: 'prerequisites'; steps: { id: Identifier; description: string }[] }
	| { code: 'prerequisite_not_in_plan'; field: 'prerequisites' }
	| { code: 'date_before_order'; field: 'targetDate'; startsOn: LocalDate }
	| { code: 'requirement_of_other_order'; field: 'requirementId' }
	| { code: 'goal_not_in_plan'; field: 'goalId' }
	| { code: 'need_not_in_plan'; field: 'needId' }
	| { code: 'blocked_words_missing'; field: 'blocked' };

/** A cycle in prerequisites is refused when it is made, naming the steps in it; so is a step that is not in this plan. */
export function checkPrerequisites(
	stepId: Identifier,
	prerequisites: readonly Identifier[],
	{ steps }: Pick<PlanWorld, 'steps'>
): PlanProblem[] {
	const known = new Set(steps.map(({ id }) => id));
	if (prerequisites.some((id) => !known.has(id)))
		return [{ code: 'prerequisite_not_in_plan', field: 'prerequisites' }];
	const next = steps.map((step) =>
		step.id === stepId ? { ...step, prerequisites: [...prerequisites] } : step
	);
	// Those that an import brought elsewhere must not stand in the way of an edit that leads out of one.
	const cycle = findPrerequisiteCycles(next).find((steps) => steps.some(({ id }) => id === stepId));
	if (!cycle) return [];
	return [
		{
			code: 'prerequisite_cycle',
			field: 'prerequisites',
			steps: cycle.map(({ id, description }) => ({ id, description }))
		}
	];
}

export interface StepToCheck {
	goalId: Identifier;
	requirementId: Identifier | null;
	targetDate: LocalDate | null;
	status: Step['status'];
	blocked: Step['blocked'];
}

export function checkStep(step: StepToCheck, world: PlanWorld): PlanProblem[] {
	const goal = world.goals.find(({ id }) => id === step.goalId);
	const requirement = world.requirements.find(({ id }) => id === step.requirementId);
	const problems: (PlanProblem | null)[] = [
		goal ? null : { code: 'goal_not_in_plan', field: 'goalId' },
		step.requirementId !== null && !isOfOrderInForce(requirement, world)
			? { code: 'requirement_of_other_order', field: 'requirementId' }
			: null,
		checkDate(step.targetDate, requirement, world),
		step.status === 'cannot_be_done_yet' && !saysWhy(step.blocked)
			? { code: 'blocked_words_missing', field: 'blocked' }
			: null
	];
	return problems.filter((problem) => problem !== null);
}

export interface GoalToCheck {
	targetDate: LocalDate | null;
	needId: Identifier | null;
}

export function checkGoal(goal: GoalToCheck, world: PlanWorld): PlanProblem[] {
	const problems: (PlanProblem | null)[] = [
		checkDate(goal.targetDate, undefined, world),
		goal.needId !== null && !world.needs.some(({ id }) => id === goal.needId)
			? { code: 'need_not_in_plan', field: 'needId' }
			: null
	];
	return problems.filter((problem) => problem !== null);
}

function isOfOrderInForce(requirement: Requirement | undefined, { orders, today }: PlanWorld): boolean {
	const order = orders.find(({ id }) => id === requirement?.orderId);
	return order !== undefined && (order.endDate === null || order.endDate >= today);
}

/** A step that cannot be done yet says why and what we do about it, so that it never looks like the person's doing. */
function saysWhy(blocked: Step['blocked']): boolean {
	return blocked !== null && blocked.because !== '' && blocked.doing !== '';
}

/** Nothing can be due before the order that it is for began; without a requirement, before the first of the orders. */
function checkDate(
	date: LocalDate | null,
	requirement: Requirement | undefined,
	{ orders }: PlanWorld
): PlanProblem | null {
	const concerned = requirement ? orders.filter(({ id }) => id === requirement.orderId) : orders;
	const starts = concerned.flatMap(({ startDate }) => (startDate === null ? [] : [startDate]));
	const startsOn = starts.sort()[0];
	return date !== null && startsOn !== undefined && date < startsOn
		? { code: 'date_before_order', field: 'targetDate', startsOn }
		: null;
}

/** Lower goes first within a stage: linked to serious harm, then to reoffending, then neither (evidence: law-and-policy 3.4). */
export function priorityOf(
	area: Goal['area'],
	needs: readonly { area: Goal['area']; linkedToHarm: boolean; linkedToReoffending: boolean }[]
): number {
	const linked = needs.filter((need) => need.area === area);
	if (linked.some(({ linkedToHarm }) => linkedToHarm)) return 0;
	return linked.some(({ linkedToReoffending }) => linkedToReoffending) ? 1 : 2;
}
