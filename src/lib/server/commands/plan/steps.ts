import type { Selectable } from 'kysely';
import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import { refuseDays } from '#lib/server/commands/handling/refuse-days.ts';
import { checkPrerequisites, checkStep, type PlanWorld } from '#lib/domain/plan/edit-checks.ts';
import { fieldsChanged, type RecordedChange } from '#lib/domain/plan/stale-edit.ts';
import { settledStanding, stageFor } from '#lib/domain/plan/step-form.ts';
import type { AreaOfNeed, Stage } from '#lib/domain/plan/vocabulary.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { CommandRefused, type Handler, type HandlerOutcome } from '#lib/server/commands/handling/handler.ts';
import { fromJson, toJson } from '#lib/server/db/json.ts';
import type { Schema } from '#lib/server/db/schema.ts';
import type { RecordReference } from '#lib/domain/records/record-key.ts';
import { recordChange, requireVersion } from './change-log.ts';
import { areaOfGoal } from './goals.ts';
import { priorityIn, readPlanWorld, refuseProblems } from './plan-world.ts';
import type { TakeUpProposal } from './take-up-proposal.ts';
import type { PlanContext } from '#lib/server/commands/handling/person-in-reach.ts';
import { ownerInReachOf } from '#lib/server/queries/access/reach.ts';

export type StepRow = Selectable<Schema['steps']>;
type StepForm = Omit<PayloadOf<'step.edit'>, 'stepId' | 'version'>;
type StepContent = Pick<
	StepForm,
	| 'goalId'
	| 'description'
	| 'actor'
	| 'actorName'
	| 'stage'
	| 'requirementId'
	| 'targetDate'
	| 'suggestedBy'
	| 'strengths'
>;

function formOf(row: StepRow): Record<keyof StepForm, unknown> {
	return {
		goalId: row.goal_id,
		description: row.description,
		actor: row.actor,
		actorName: row.actor_name,
		stage: row.stage,
		requirementId: row.requirement_id,
		targetDate: row.target_date,
		suggestedBy: row.suggested_by,
		strengths: row.strengths === null ? [] : fromJson(row.strengths),
		status: row.status,
		waitingSince: row.waiting_since,
		blocked: row.blocked === null ? null : fromJson(row.blocked),
		completedOn: row.completed_on
	};
}

function columnsOf(content: StepContent, stage: Stage) {
	return {
		goal_id: content.goalId,
		description: content.description,
		actor: content.actor,
		actor_name: content.actorName || null,
		stage,
		requirement_id: content.requirementId,
		target_date: content.targetDate,
		suggested_by: content.suggestedBy,
		strengths: toJson(content.strengths)
	};
}

export function stepRow({ transaction, personId }: PlanContext, id: string): Promise<StepRow> {
	return transaction
		.selectFrom('steps')
		.selectAll()
		.where('person_id', '=', personId)
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
}

/** Writes a step's next version and says so in the record of changes. */
export async function changeStep(
	context: PlanContext,
	step: StepRow,
	columns: Partial<Omit<StepRow, 'id' | 'person_id' | 'version'>>,
	said: Pick<RecordedChange, 'change' | 'fields' | 'reason'>
): Promise<RecordReference[]> {
	const version = step.version + 1;
	await context.transaction
		.updateTable('steps')
		.set({ ...columns, version })
		.where('person_id', '=', context.personId)
		.where('id', '=', step.id)
		.execute();
	const plan = await recordChange(context, { kind: 'step', id: step.id, version, ...said });
	return [{ kind: 'step', id: step.id }, ...plan];
}

export const createStep = (takeUpProposal: TakeUpProposal): Handler<'step.create'> => ({
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'goals', payload.goalId, personId),
	async run(context): Promise<HandlerOutcome> {
		const { transaction, personId, command, now } = context;
		const { prerequisites, proposalId, ...content } = command.payload;
		const world = await readPlanWorld(transaction, personId, now);
		refuseProblems([
			...checkStep({ ...content, status: 'not_started', blocked: null }, world),
			...checkPrerequisites(command.id, prerequisites, world)
		]);
		await insertStep(context, world, content, prerequisites);
		const plan = await recordChange(context, {
			kind: 'step',
			id: command.id,
			version: 1,
			change: 'created',
			fields: [],
			reason: null
		});
		const proposal = proposalId === null ? [] : await takeUpProposal(context, proposalId, command.id);
		return { changed: [{ kind: 'step', id: command.id }, ...plan, ...proposal] };
	}
});

async function insertStep(
	{ transaction, personId, command }: PlanContext & { command: { id: string } },
	world: Awaited<ReturnType<typeof readPlanWorld>>,
	content: StepContent,
	prerequisites: string[]
): Promise<void> {
	const area = requireArea(world, content.goalId);
	const positions = world.steps
		.filter(({ goalId }) => goalId === content.goalId)
		.map(({ position }) => position);
	await transaction
		.insertInto('steps')
		.values({
			id: command.id,
			person_id: personId,
			...columnsOf(content, stageFor(content, area, world.requirements)),
			status: 'not_started',
			priority: priorityIn(world, area),
			prerequisites: toJson([...new Set(prerequisites)]),
			waiting_since: null,
			blocked: null,
			claim: null,
			completed_on: null,
			position: 1 + Math.max(0, ...positions)
		})
		.execute();
}

function requireArea(world: PlanWorld, goalId: string): AreaOfNeed {
	const area = areaOfGoal(world, goalId);
	if (area === undefined) throw new CommandRefused('goal_not_in_plan');
	return area;
}

export const editStep: Handler<'step.edit'> = {
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'steps', payload.stepId, personId),
	async run(context): Promise<HandlerOutcome> {
		const { stepId, version, ...form } = context.command.payload;
		const step = await stepRow(context, stepId);
		await requireVersion(context.transaction, 'step', step, version);
		refuseDays(context.command, context.now, heldDays(step));
		const world = await readPlanWorld(context.transaction, context.personId, context.now);
		refuseProblems(checkStep(form, world));
		const area = requireArea(world, form.goalId);
		const stage = stageFor(form, area, world.requirements);
		const next = { ...form, stage, ...settledStanding(form, localDate(context.now)) };
		const fields = fieldsChanged(formOf(step), next);
		if (fields.length === 0) return { changed: [], subject: `step:${stepId}` };
		const changed = await changeStep(
			context,
			step,
			{
				...columnsOf(next, next.stage),
				priority: priorityIn(world, area),
				status: next.status,
				reason: null,
				waiting_since: next.waitingSince,
				blocked: next.blocked === null ? null : toJson(next.blocked),
				completed_on: next.completedOn
			},
			{ change: 'edited', fields, reason: null }
		);
		return { changed };
	}
};

/** What may be overdue by now, and stay so. */
function heldDays({ target_date: targetDate, blocked }: StepRow) {
	const held = blocked === null ? null : fromJson(blocked);
	const lookAgainOn = held?.lookAgainOn ?? null;
	return { targetDate, lookAgainOn };
}

/** No longer needed: it stays, with its reason, and holds nothing back. */
export const removeStep: Handler<'step.remove'> = {
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'steps', payload.stepId, personId),
	async run(context) {
		const { stepId, version, reason } = context.command.payload;
		const step = await stepRow(context, stepId);
		await requireVersion(context.transaction, 'step', step, version);
		if (step.status === 'no_longer_needed') throw new CommandRefused('step_is_not_open');
		const fields = [{ field: 'status', from: step.status, to: 'no_longer_needed' }];
		const changed = await changeStep(
			context,
			step,
			{ status: 'no_longer_needed', reason },
			{ change: 'removed', fields, reason }
		);
		return { changed };
	}
};

export const restoreStep: Handler<'step.restore'> = {
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'steps', payload.stepId, personId),
	async run(context) {
		const { stepId, version, reason } = context.command.payload;
		const step = await stepRow(context, stepId);
		await requireVersion(context.transaction, 'step', step, version);
		if (step.status !== 'no_longer_needed' && step.status !== 'completed')
			throw new CommandRefused('already_in_plan');
		const fields = [{ field: 'status', from: step.status, to: 'not_started' }];
		const changed = await changeStep(
			context,
			step,
			{ status: 'not_started', reason: null, completed_on: null },
			{ change: 'brought_back', fields, reason: reason || null }
		);
		return { changed };
	}
};
