import type { Selectable } from 'kysely';
import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import { refuseDays } from '#lib/server/commands/handling/refuse-days.ts';
import { refuseOtherOrder } from '#lib/server/commands/handling/refuse-unseen.ts';
import { checkGoal } from '#lib/domain/plan/edit-checks.ts';
import { fieldsChanged, type RecordedChange } from '#lib/domain/plan/stale-edit.ts';
import type { AreaOfNeed } from '#lib/domain/plan/vocabulary.ts';
import { CommandRefused, type Handler, type HandlerOutcome } from '#lib/server/commands/handling/handler.ts';
import { fromJson, toJson } from '#lib/server/db/json.ts';
import type { Schema } from '#lib/server/db/schema.ts';
import type { RecordReference } from '#lib/domain/records/record-key.ts';
import { recordChange, requirePlan, requireVersion } from './change-log.ts';
import { priorityIn, readPlanWorld, refuseProblems } from './plan-world.ts';
import type { TakeUpProposal } from './take-up-proposal.ts';
import { personInReach, type PlanContext } from '#lib/server/commands/handling/person-in-reach.ts';
import { ownerInReachOf } from '#lib/server/queries/access/reach.ts';

export type GoalRow = Selectable<Schema['goals']>;
type GoalForm = Omit<PayloadOf<'goal.edit'>, 'goalId' | 'version'>;

function formOf(row: GoalRow): Record<keyof GoalForm, unknown> {
	return {
		title: row.title,
		area: row.area,
		relatedAreas: fromJson(row.related_areas),
		targetDate: row.target_date,
		suggestedBy: row.suggested_by,
		strengths: row.strengths === null ? [] : fromJson(row.strengths),
		needId: row.need_id,
		status: row.status
	};
}

function columnsOf(form: Omit<GoalForm, 'status'>) {
	return {
		title: form.title,
		area: form.area,
		related_areas: toJson(form.relatedAreas),
		target_date: form.targetDate,
		suggested_by: form.suggestedBy,
		strengths: toJson(form.strengths),
		need_id: form.needId
	};
}

export function goalRow({ transaction, personId }: PlanContext, id: string): Promise<GoalRow> {
	return transaction
		.selectFrom('goals')
		.selectAll()
		.where('person_id', '=', personId)
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
}

/** Writes a goal's next version and says so in the record of changes. */
export async function changeGoal(
	context: PlanContext,
	goal: GoalRow,
	columns: Partial<Omit<GoalRow, 'id' | 'person_id' | 'version'>>,
	said: Pick<RecordedChange, 'change' | 'fields' | 'reason'>
): Promise<RecordReference[]> {
	const version = goal.version + 1;
	await context.transaction
		.updateTable('goals')
		.set({ ...columns, version })
		.where('person_id', '=', context.personId)
		.where('id', '=', goal.id)
		.execute();
	const plan = await recordChange(context, { kind: 'goal', id: goal.id, version, ...said });
	return [{ kind: 'goal', id: goal.id }, ...plan];
}

export const createGoal = (takeUpProposal: TakeUpProposal): Handler<'goal.create'> => ({
	personOf: ({ transaction, actor, command: { payload } }) =>
		personInReach(transaction, actor, payload.personId),
	async run(context): Promise<HandlerOutcome> {
		const { transaction, personId, command, now } = context;
		const { personId: _, proposalId, status, ...form } = command.payload;
		const world = await readPlanWorld(transaction, personId, now);
		refuseProblems(checkGoal(form, world));
		await transaction
			.insertInto('goals')
			.values({
				id: command.id,
				person_id: personId,
				...columnsOf(form),
				status,
				reason: null,
				position: 1 + Math.max(0, ...world.goals.map(({ position }) => position)),
				staff_notes: '[]'
			})
			.execute();
		const plan = await recordChange(context, {
			kind: 'goal',
			id: command.id,
			version: 1,
			change: 'created',
			fields: [],
			reason: null
		});
		const proposal = proposalId === null ? [] : await takeUpProposal(context, proposalId, command.id);
		return { changed: [{ kind: 'goal', id: command.id }, ...plan, ...proposal] };
	}
});

export const editGoal: Handler<'goal.edit'> = {
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'goals', payload.goalId, personId),
	async run(context): Promise<HandlerOutcome> {
		const { goalId, version, ...form } = context.command.payload;
		const goal = await goalRow(context, goalId);
		if (goal.status === 'removed') throw new CommandRefused('goal_is_removed');
		await requireVersion(context.transaction, 'goal', goal, version);
		refuseDays(context.command, context.now, { targetDate: goal.target_date });
		const world = await readPlanWorld(context.transaction, context.personId, context.now);
		refuseProblems(checkGoal(form, world));
		const fields = fieldsChanged(formOf(goal), form);
		if (fields.length === 0) return { changed: [], subject: `goal:${goalId}` };
		const changed = await changeGoal(
			context,
			goal,
			{ ...columnsOf(form), status: form.status },
			{ change: 'edited', fields, reason: null }
		);
		const moved =
			form.area === goal.area ? [] : await reprioritise(context, goalId, priorityIn(world, form.area));
		return { changed: [...changed, ...moved] };
	}
};

/** A goal in another area of need is linked to harm or reoffending in another way, and so are its steps. */
export async function reprioritise(
	{ transaction, personId }: PlanContext,
	goalId: string,
	priority: number
): Promise<RecordReference[]> {
	const moved = await transaction
		.updateTable('steps')
		.set({ priority })
		.where('person_id', '=', personId)
		.where('goal_id', '=', goalId)
		.where('priority', '!=', priority)
		.returning('id')
		.execute();
	return moved.map(({ id }) => ({ kind: 'step', id }));
}

/** Out of the plan, and kept with its reason; its steps stay with it. */
export const removeGoal: Handler<'goal.remove'> = {
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'goals', payload.goalId, personId),
	async run(context) {
		const { goalId, version, reason } = context.command.payload;
		const goal = await goalRow(context, goalId);
		await requireVersion(context.transaction, 'goal', goal, version);
		if (goal.status === 'removed') throw new CommandRefused('goal_is_removed');
		const fields = [{ field: 'status', from: goal.status, to: 'removed' }];
		const changed = await changeGoal(
			context,
			goal,
			{ status: 'removed', reason },
			{ change: 'removed', fields, reason }
		);
		return { changed };
	}
};

export const restoreGoal: Handler<'goal.restore'> = {
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'goals', payload.goalId, personId),
	async run(context) {
		const { goalId, version, status, reason } = context.command.payload;
		const goal = await goalRow(context, goalId);
		await requireVersion(context.transaction, 'goal', goal, version);
		if (goal.status !== 'removed' && goal.status !== 'achieved') throw new CommandRefused('already_in_plan');
		const fields = [{ field: 'status', from: goal.status, to: status }];
		const changed = await changeGoal(
			context,
			goal,
			{ status, reason: null },
			{ change: 'brought_back', fields, reason: reason || null }
		);
		return { changed };
	}
};

export const reorderGoals: Handler<'goal.reorder'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		personInReach(transaction, actor, payload.personId),
	async run(context) {
		const { transaction, personId, command } = context;
		const { goalIds, seen } = command.payload;
		const rows = await transaction
			.selectFrom('goals')
			.select(['id', 'position'])
			.where('person_id', '=', personId)
			.where('status', '!=', 'removed')
			.execute();
		await refuseOtherSet(context, rows, goalIds);
		refuseOtherOrder(seen, rows);
		for (const [index, id] of goalIds.entries())
			await transaction
				.updateTable('goals')
				.set({ position: index + 1 })
				.where('person_id', '=', personId)
				.where('id', '=', id)
				.execute();
		const plan = await requirePlan(transaction, personId, context.now);
		const made = await recordChange(context, {
			kind: 'plan',
			id: plan.id,
			version: plan.version,
			change: 'reordered',
			fields: [],
			reason: null
		});
		return { changed: [...goalIds.map((id) => ({ kind: 'goal' as const, id })), ...made] };
	}
};

/** An order is of exactly what there is: where somebody added or removed one meanwhile, it is looked at again. */
export async function refuseOtherSet(
	{ transaction, personId, now }: PlanContext,
	held: readonly { id: string }[],
	given: readonly string[]
): Promise<void> {
	const ids = new Set(given);
	if (ids.size === given.length && held.length === ids.size && held.every(({ id }) => ids.has(id))) return;
	const { version } = await requirePlan(transaction, personId, now);
	throw new CommandRefused('stale_edit', { code: 'stale_edit', version, changes: [] });
}

export function areaOfGoal(
	world: { goals: readonly { id: string; area: AreaOfNeed }[] },
	goalId: string
): AreaOfNeed | undefined {
	return world.goals.find(({ id }) => id === goalId)?.area;
}
