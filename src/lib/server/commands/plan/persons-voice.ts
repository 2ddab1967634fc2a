import { isTappedBefore, type SentTimes } from '#lib/domain/time/tap.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import { toJson } from '#lib/server/db/schema.ts';
import { CommandRefused, type Handler, type HandlerContext } from '#lib/server/commands/handling/handler.ts';
import { reportColumns } from '#lib/server/commands/handling/report-columns.ts';
import { clockJson } from '#lib/server/commands/handling/tap-of.ts';
import { sentTimes, type Row } from '#lib/server/projection/rows.ts';
import { requirePlan } from './change-log.ts';

/** What to start with, among all steps; whether one is ready the sequence says, and a choice never makes it so. */
export const chooseSteps: Handler<'step.choose'> = {
	personOf: ({ actor }) => Promise.resolve(actor.personId),
	async run({ transaction, personId, command, tap, now }) {
		const stepIds = [...new Set(command.payload.stepIds)];
		for (const id of stepIds) await requireOwn(transaction, 'steps', personId, id);
		const isOld = await isChosenBefore(transaction, personId, {
			tappedAt: tap.at,
			receivedAt: now,
			clock: tap.clock
		});
		if (!isOld)
			await transaction
				.updateTable('step_choices')
				.set({ superseded_at: now })
				.where('person_id', '=', personId)
				.where('superseded_at', 'is', null)
				.execute();
		await transaction
			.insertInto('step_choices')
			.values({
				id: command.id,
				person_id: personId,
				step_ids: toJson(stepIds),
				tapped_at: tap.at,
				received_at: now,
				clock: clockJson(tap),
				superseded_at: isOld ? now : null
			})
			.execute();
		const { id } = await requirePlan(transaction, personId, now);
		return { changed: [{ kind: 'plan', id }], subject: `step_choice:${command.id}` };
	}
};

/** Whether they have chosen something else since: the last choice counts, in whatever order their phones send. */
async function isChosenBefore(
	transaction: Transaction,
	personId: string,
	times: SentTimes
): Promise<boolean> {
	const held = await transaction
		.selectFrom('step_choices')
		.select(['tapped_at', 'received_at', 'clock'])
		.where('person_id', '=', personId)
		.where('superseded_at', 'is', null)
		.executeTakeFirst();
	return held !== undefined && isTappedBefore(times, sentTimes(held));
}

export const disagreeWithPlan: Handler<'plan.disagree'> = {
	personOf: ({ actor }) => Promise.resolve(actor.personId),
	async run(context) {
		const { transaction, personId, command } = context;
		const { about, words } = command.payload;
		if (about.kind !== 'plan')
			await requireOwn(transaction, about.kind === 'goal' ? 'goals' : 'steps', personId, about.id);
		await transaction
			.insertInto('disagreements')
			.values({
				...reportColumns(context),
				about_kind: about.kind,
				about_id: about.kind === 'plan' ? null : about.id,
				words
			})
			.execute();
		return { changed: [{ kind: 'disagreement', id: command.id }] };
	}
};

type ProposalContext = Parameters<typeof reportColumns>[0] &
	Pick<HandlerContext<'goal.propose'>, 'transaction'>;

async function insertProposal(
	context: ProposalContext,
	proposal: Pick<Row<'proposals'>, 'proposed' | 'area' | 'goal_id' | 'words'>
) {
	await context.transaction
		.insertInto('proposals')
		.values({ ...reportColumns(context), ...proposal, outcome: null, became_id: null })
		.execute();
	return { changed: [{ kind: 'proposal' as const, id: context.command.id }] };
}

export const proposeGoal: Handler<'goal.propose'> = {
	personOf: ({ actor }) => Promise.resolve(actor.personId),
	run(context) {
		const { area, words } = context.command.payload;
		return insertProposal(context, { proposed: 'goal', area, goal_id: null, words });
	}
};

export const proposeStep: Handler<'step.propose'> = {
	personOf: ({ actor }) => Promise.resolve(actor.personId),
	async run(context) {
		const { goalId, words } = context.command.payload;
		if (goalId !== null) await requireOwn(context.transaction, 'goals', context.personId, goalId);
		return insertProposal(context, { proposed: 'step', area: null, goal_id: goalId, words });
	}
};

/** A goal or step of somebody else's is not there, as far as this person can tell. */
async function requireOwn(
	transaction: Transaction,
	table: 'goals' | 'steps',
	personId: string,
	id: string
): Promise<void> {
	const found = await transaction
		.selectFrom(table)
		.select('id')
		.where('id', '=', id)
		.where('person_id', '=', personId)
		.executeTakeFirst();
	if (!found) throw new CommandRefused('not_found');
}
