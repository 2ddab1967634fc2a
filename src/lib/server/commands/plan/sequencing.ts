import type { Stage } from '#lib/domain/plan/vocabulary.ts';
import type { LifeChange } from '#lib/domain/plan/vocabulary.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import { doneBy } from '#lib/server/commands/handling/done-by.ts';
import { CommandRefused, type Handler, type HandlerContext } from '#lib/server/commands/handling/handler.ts';
import { refuseUnseen } from '#lib/server/commands/handling/refuse-unseen.ts';
import { refuseFuture } from '#lib/server/commands/handling/refuse-future.ts';
import { fromJson, toJson } from '#lib/server/db/json.ts';
import type { RecordReference } from '#lib/domain/records/record-key.ts';
import { requirePlan } from './change-log.ts';
import { markLookedAgain } from './looked-again.ts';
import { personInReach, type PlanContext } from '#lib/server/commands/handling/person-in-reach.ts';
import { ownerInReachOf } from '#lib/server/queries/access/reach.ts';
import { notWithdrawn, withdrawal } from './withdrawal.ts';

/** Whoever does it: a life change can come from the person themselves, or with a decision. */
type DoneContext = Pick<
	HandlerContext<'life_change.record' | 'relapse.report' | 'decision.countersign'>,
	'transaction' | 'actor' | 'personId' | 'now'
>;

/** At most one for a step and a rule: a new reason takes the place of the one before, which is kept. */
export const setOverride: Handler<'override.set'> = {
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'steps', payload.stepId, personId),
	async run(context) {
		const { transaction, personId, command } = context;
		const { stepId, rule, words, seen } = command.payload;
		const replaced = await transaction
			.updateTable('step_overrides')
			.set(withdrawal(context, ''))
			.where('person_id', '=', personId)
			.where('step_id', '=', stepId)
			.where('rule', '=', rule)
			.where('withdrawn_at', 'is', null)
			.returning('id')
			.execute();
		refuseUnseen(seen, replaced[0]?.id);
		await transaction
			.insertInto('step_overrides')
			.values({
				id: command.id,
				person_id: personId,
				step_id: stepId,
				rule,
				words,
				...doneBy(context),
				...notWithdrawn
			})
			.execute();
		return { changed: [{ kind: 'step', id: stepId }], subject: `step_override:${command.id}` };
	}
};

export const withdrawOverride: Handler<'override.withdraw'> = {
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'step_overrides', payload.overrideId, personId),
	async run(context) {
		const { overrideId, reason } = context.command.payload;
		const withdrawn = await context.transaction
			.updateTable('step_overrides')
			.set(withdrawal(context, reason))
			.where('person_id', '=', context.personId)
			.where('id', '=', overrideId)
			.where('withdrawn_at', 'is', null)
			.returning('step_id')
			.executeTakeFirst();
		if (!withdrawn) throw new CommandRefused('already_withdrawn');
		return { changed: [{ kind: 'step', id: withdrawn.step_id }], subject: `step_override:${overrideId}` };
	}
};

export const confirmSignal: Handler<'signal.confirm'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		personInReach(transaction, actor, payload.personId),
	async run(context) {
		const { transaction, personId, command, now } = context;
		const { opens, words } = command.payload;
		const stage = opens.kind === 'stage' ? opens.stage : null;
		const signal = opens.kind === 'signal' ? opens.signal : null;
		const live = await liveSignals(context);
		if (live.some((row) => row.stage === stage && row.signal === signal))
			throw new CommandRefused('already_confirmed');
		await transaction
			.insertInto('stage_signals')
			.values({
				id: command.id,
				person_id: personId,
				stage,
				signal,
				words,
				...doneBy(context),
				...notWithdrawn
			})
			.execute();
		const { id } = await requirePlan(transaction, personId, now);
		if (stage !== null) await setStageOpen(context, id, stage, true);
		return { changed: [{ kind: 'plan', id }], subject: `stage_signal:${command.id}` };
	}
};

/** A stage whose last signal is withdrawn closes again; one that an import opened closes by its number. */
export const withdrawSignal: Handler<'signal.withdraw'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		personInReach(transaction, actor, payload.personId),
	async run(context) {
		const { transaction, personId, command, now } = context;
		const { closes, reason } = command.payload;
		const withdrawn = await transaction
			.updateTable('stage_signals')
			.set(withdrawal(context, reason))
			.where('person_id', '=', personId)
			.where('withdrawn_at', 'is', null)
			.where(({ eb }) =>
				closes.kind === 'signal' ? eb('id', '=', closes.id) : eb('stage', '=', closes.stage)
			)
			.returning('stage')
			.execute();
		const plan = await requirePlan(transaction, personId, now);
		const stage = closes.kind === 'stage' ? closes.stage : (withdrawn[0]?.stage ?? null);
		const closed = stage !== null && (await setStageOpen(context, plan.id, stage, false));
		if (withdrawn.length === 0 && !closed) throw new CommandRefused('already_withdrawn');
		return { changed: [{ kind: 'plan', id: plan.id }] };
	}
};

function liveSignals({ transaction, personId }: PlanContext) {
	return transaction
		.selectFrom('stage_signals')
		.select(['stage', 'signal'])
		.where('person_id', '=', personId)
		.where('withdrawn_at', 'is', null)
		.execute();
}

/** @returns whether that changed anything */
async function setStageOpen(
	{ transaction, personId }: PlanContext,
	planId: string,
	stage: Stage,
	open: boolean
): Promise<boolean> {
	const { open_stages } = await transaction
		.selectFrom('plans')
		.select('open_stages')
		.where('person_id', '=', personId)
		.where('id', '=', planId)
		.executeTakeFirstOrThrow();
	const held = fromJson(open_stages);
	if (held.includes(stage) === open) return false;
	const next = open ? [...held, stage].sort((a, b) => a - b) : held.filter((each) => each !== stage);
	await transaction
		.updateTable('plans')
		.set({ open_stages: toJson(next) })
		.where('person_id', '=', personId)
		.where('id', '=', planId)
		.execute();
	return true;
}

/** Where a plan was gone through: on the day of an agreement as of a review. */
export const reviewPlan: Handler<'plan.review'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		personInReach(transaction, actor, payload.personId),
	async run(context) {
		const { transaction, personId, command, now } = context;
		const { on, words, nextReviewOn } = command.payload;
		refuseFuture(on, now);
		await transaction
			.insertInto('plan_reviews')
			.values({
				id: command.id,
				person_id: personId,
				on_date: on,
				words,
				next_review_on: nextReviewOn,
				...doneBy(context)
			})
			.execute();
		const { id } = await requirePlan(transaction, personId, now);
		await transaction
			.updateTable('plans')
			.set({ reviewed_on: on, next_review_on: nextReviewOn })
			.where('person_id', '=', personId)
			.where('id', '=', id)
			.where((build) => build.or([build('reviewed_on', 'is', null), build('reviewed_on', '<=', on)]))
			.execute();
		const changed: RecordReference[] = [{ kind: 'plan', id }, ...(await markLookedAgain(context, on))];
		return { changed, subject: `plan_review:${command.id}` };
	}
};

export const recordLifeChange: Handler<'life_change.record'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		personInReach(transaction, actor, payload.personId),
	async run(context) {
		const { command, now } = context;
		const { change, on, words } = command.payload;
		refuseFuture(on, now);
		await insertLifeChange(context, { id: command.id, change, on, words });
		return { changed: [], subject: `life_change:${command.id}` };
	}
};

/** From here on the plan waits to be gone through again (`domain/plan/replan-triggers.ts`). */
export async function insertLifeChange(
	context: DoneContext,
	{ id, change, on, words }: { id: string; change: LifeChange; on: LocalDate; words: string }
): Promise<void> {
	await context.transaction
		.insertInto('life_changes')
		.values({ id, person_id: context.personId, change, on_date: on, words, ...doneBy(context) })
		.execute();
}
