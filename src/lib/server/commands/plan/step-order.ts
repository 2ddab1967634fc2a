import { refuseOtherOrder } from '#lib/server/commands/handling/refuse-unseen.ts';
import { checkPrerequisites } from '#lib/domain/plan/edit-checks.ts';
import { fieldsChanged } from '#lib/domain/plan/stale-edit.ts';
import type { Handler, HandlerOutcome } from '#lib/server/commands/handling/handler.ts';
import { fromJson, toJson } from '#lib/server/db/json.ts';
import { recordChange, requireVersion } from './change-log.ts';
import { refuseOtherSet } from './goals.ts';
import { readPlanWorld, refuseProblems } from './plan-world.ts';
import { ownerInReachOf } from '#lib/server/queries/access/reach.ts';
import { changeStep, stepRow } from './steps.ts';

export const reorderSteps: Handler<'step.reorder'> = {
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'goals', payload.goalId, personId),
	async run(context) {
		const { transaction, command, personId } = context;
		const { goalId, stepIds, seen } = command.payload;
		const rows = await transaction
			.selectFrom('steps')
			.select(['id', 'position'])
			.where('person_id', '=', personId)
			.where('goal_id', '=', goalId)
			.where('status', '!=', 'no_longer_needed')
			.execute();
		await refuseOtherSet(context, rows, stepIds);
		refuseOtherOrder(seen, rows);
		for (const [index, id] of stepIds.entries())
			await transaction
				.updateTable('steps')
				.set({ position: index + 1 })
				.where('person_id', '=', personId)
				.where('id', '=', id)
				.execute();
		const { version } = await transaction
			.selectFrom('goals')
			.select('version')
			.where('person_id', '=', personId)
			.where('id', '=', goalId)
			.executeTakeFirstOrThrow();
		const plan = await recordChange(context, {
			kind: 'goal',
			id: goalId,
			version,
			change: 'reordered',
			fields: [],
			reason: null
		});
		return { changed: [...stepIds.map((id) => ({ kind: 'step' as const, id })), ...plan] };
	}
};

export const setPrerequisites: Handler<'prerequisites.set'> = {
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'steps', payload.stepId, personId),
	async run(context): Promise<HandlerOutcome> {
		const { transaction, personId, command, now } = context;
		const { stepId, version } = command.payload;
		const stepIds = [...new Set(command.payload.stepIds)];
		const step = await stepRow(context, stepId);
		await requireVersion(transaction, 'step', step, version);
		const world = await readPlanWorld(transaction, personId, now);
		refuseProblems(checkPrerequisites(stepId, stepIds, world));
		const fields = fieldsChanged({ prerequisites: fromJson(step.prerequisites) }, { prerequisites: stepIds });
		if (fields.length === 0) return { changed: [], subject: `step:${stepId}` };
		const changed = await changeStep(
			context,
			step,
			{ prerequisites: toJson(stepIds) },
			{ change: 'edited', fields, reason: null }
		);
		return { changed };
	}
};
