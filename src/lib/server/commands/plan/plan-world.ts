import { priorityOf, type PlanProblem, type PlanWorld } from '#lib/domain/plan/edit-checks.ts';
import type { PauseProblem } from '#lib/domain/plan/pauses.ts';
import type { AreaOfNeed } from '#lib/domain/plan/vocabulary.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { CommandRefused } from '#lib/server/commands/handling/handler.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import { goalRecord, stepRecord } from '#lib/server/projection/plan/record-of-row.ts';
import { orderRecord, requirementRecord } from '#lib/server/projection/people/record-of-row.ts';

interface LinkedNeedRow {
	id: string;
	area: AreaOfNeed;
	linkedToHarm: boolean;
	linkedToReoffending: boolean;
}

/** All that an edit of this person's plan is checked against. */
export async function readPlanWorld(
	transaction: Transaction,
	personId: string,
	now: number
): Promise<PlanWorld & { needs: LinkedNeedRow[] }> {
	const goals = await transaction.selectFrom('goals').selectAll().where('person_id', '=', personId).execute();
	const steps = await transaction.selectFrom('steps').selectAll().where('person_id', '=', personId).execute();
	const orders = await transaction
		.selectFrom('orders')
		.selectAll()
		.where('person_id', '=', personId)
		.execute();
	const requirements = await transaction
		.selectFrom('requirements')
		.selectAll()
		.where('person_id', '=', personId)
		.execute();
	const needs = await transaction.selectFrom('needs').selectAll().where('person_id', '=', personId).execute();
	return {
		goals: goals.map(goalRecord),
		steps: steps.map((row) => stepRecord(row, [])),
		orders: orders.map(orderRecord),
		requirements: requirements.map(requirementRecord),
		needs: needs.map((row) => ({
			id: row.id,
			area: row.area,
			linkedToHarm: row.linked_to_harm === 1,
			linkedToReoffending: row.linked_to_reoffending === 1
		})),
		today: localDate(now)
	};
}

/** @throws CommandRefused with the first problem's code, and all of them with their fields */
export function refuseProblems(problems: (PlanProblem | PauseProblem)[]): void {
	const [first] = problems;
	if (first) throw new CommandRefused(first.code, problems);
}

export function priorityIn(world: { needs: LinkedNeedRow[] }, area: AreaOfNeed): number {
	return priorityOf(area, world.needs);
}
