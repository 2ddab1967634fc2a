import type { Selectable } from 'kysely';
import type { GoalFields, StepFields } from '#lib/domain/imports/merge-plan.ts';
import { checkPrerequisites, type PlanProblem } from '#lib/domain/plan/edit-checks.ts';
import { fieldsChanged } from '#lib/domain/plan/stale-edit.ts';
import { CommandRefused, type Handler } from '#lib/server/commands/handling/handler.ts';
import { goalColumns, goalFields, stepColumns, stepFields } from './imported-columns.ts';
import { fromJson } from '#lib/server/db/json.ts';
import type { Schema } from '#lib/server/db/schema.ts';
import type { RecordReference } from '#lib/domain/records/record-key.ts';
import { requireVersion } from '#lib/server/commands/plan/change-log.ts';
import { areaOfGoal, changeGoal, goalRow, reprioritise } from '#lib/server/commands/plan/goals.ts';
import { priorityIn, readPlanWorld, refuseProblems } from '#lib/server/commands/plan/plan-world.ts';
import type { PlanContext } from '#lib/server/commands/handling/person-in-reach.ts';
import { changeStep, stepRow } from '#lib/server/commands/plan/steps.ts';
import { takeForCase } from './take-for-case.ts';
import { ownerInReachOf } from '#lib/server/queries/access/reach.ts';

type Difference = Selectable<Schema['import_differences']>;

/** Keeps what was edited here, or takes what the case system says in its place. Either way nobody is asked again. */
export const settleImportDifference: Handler<'import_difference.settle'> = {
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'import_differences', payload.differenceId, personId),
	async run(context) {
		const { transaction, actor, command, now, personId } = context;
		const { differenceId, version, choice } = command.payload;
		const difference = await transaction
			.selectFrom('import_differences')
			.selectAll()
			.where('person_id', '=', personId)
			.where('id', '=', differenceId)
			.executeTakeFirstOrThrow();
		if (difference.settled_at !== null) throw new CommandRefused('nothing_to_answer');
		const changed = choice === 'theirs' ? await takeTheirs(context, difference, version) : [];
		await transaction
			.updateTable('import_differences')
			.set({ choice, settled_at: now, settled_by: actor.accountId, settled_name: actor.name })
			.where('person_id', '=', personId)
			.where('id', '=', differenceId)
			.execute();
		return { changed, subject: `import_difference:${differenceId}` };
	}
};

function takeTheirs(context: PlanContext, difference: Difference, version: number) {
	if (difference.subject_kind === 'goal') return takeForGoal(context, difference, version);
	if (difference.subject_kind === 'step') return takeForStep(context, difference, version);
	return takeForCase(context, difference, version);
}

async function takeForGoal(
	context: PlanContext,
	{ subject_id, field, theirs }: Difference,
	version: number
): Promise<RecordReference[]> {
	const row = await goalRow(context, subject_id);
	await requireVersion(context.transaction, 'goal', row, version);
	const held = goalFields(row);
	const next: GoalFields = { ...held, [field]: fromJson(theirs) };
	const changed = await changeGoal(
		context,
		row,
		{ ...goalColumns(next), ...(field === 'status' && { reason: null }) },
		{ change: 'edited', fields: fieldsChanged({ ...held }, { ...next }), reason: null }
	);
	if (field !== 'area') return changed;
	const world = await readPlanWorld(context.transaction, context.personId, context.now);
	return [...changed, ...(await reprioritise(context, subject_id, priorityIn(world, next.area)))];
}

async function takeForStep(
	context: PlanContext,
	{ subject_id, field, theirs }: Difference,
	version: number
): Promise<RecordReference[]> {
	const row = await stepRow(context, subject_id);
	await requireVersion(context.transaction, 'step', row, version);
	const held = stepFields(row);
	const next: StepFields = { ...held, [field]: fromJson(theirs) };
	const world = await readPlanWorld(context.transaction, context.personId, context.now);
	refuseProblems(problemsIn(subject_id, next, world));
	const area = areaOfGoal(world, next.goalId);
	if (area !== undefined) next.priority = priorityIn(world, area);
	if (field === 'status')
		Object.assign(next, await standingTold(context, subject_id), { status: next.status });
	return changeStep(
		context,
		row,
		{ ...stepColumns(next), ...(field === 'status' && { reason: null }) },
		{ change: 'edited', fields: fieldsChanged({ ...held }, { ...next }), reason: null }
	);
}

function problemsIn(
	stepId: string,
	{ goalId, prerequisites }: StepFields,
	world: Awaited<ReturnType<typeof readPlanWorld>>
): PlanProblem[] {
	const isInPlan = world.goals.some(({ id }) => id === goalId);
	return [
		...(isInPlan ? [] : [{ code: 'goal_not_in_plan' as const, field: 'goalId' as const }]),
		...checkPrerequisites(stepId, prerequisites, world)
	];
}

/** Why it cannot be done yet and the day it was done come with the status. */
async function standingTold(
	{ transaction, personId }: PlanContext,
	stepId: string
): Promise<Pick<StepFields, 'blocked' | 'completedOn'>> {
	const { said } = await transaction
		.selectFrom('imported_plan_items')
		.select('said')
		.where('person_id', '=', personId)
		.where('id', '=', stepId)
		.executeTakeFirstOrThrow();
	const { blocked = null, completedOn = null } = fromJson<Partial<StepFields>>(said);
	return { blocked, completedOn };
}
