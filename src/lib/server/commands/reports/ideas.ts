import type { RecordReference } from '#lib/domain/records/record-key.ts';
import { CommandRefused, type Handler, type HandlerContext } from '#lib/server/commands/handling/handler.ts';
import type { PlanContext } from '#lib/server/commands/handling/person-in-reach.ts';
import { refuseUnseen } from '#lib/server/commands/handling/refuse-unseen.ts';
import { reportColumns } from '#lib/server/commands/handling/report-columns.ts';
import { requireOwn } from '#lib/server/commands/handling/require-own.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { ownerInReachOf } from '#lib/server/queries/access/reach.ts';
import { markSeen, writeAnswer } from './answers.ts';

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

/** A proposal that became part of the plan says so to the person who made it. */
export async function takeUpProposal(
	context: PlanContext,
	proposalId: string,
	becameId: string
): Promise<RecordReference[]> {
	const { transaction, personId } = context;
	const proposal = await transaction
		.selectFrom('proposals')
		.select('outcome')
		.where('id', '=', proposalId)
		.where('person_id', '=', personId)
		.executeTakeFirst();
	if (!proposal) throw new CommandRefused('not_found');
	if (proposal.outcome === 'added') throw new CommandRefused('already_answered');
	await markSeen(context, 'proposal', proposalId);
	await transaction
		.updateTable('proposals')
		.set({ outcome: 'added', became_id: becameId })
		.where('person_id', '=', personId)
		.where('id', '=', proposalId)
		.execute();
	return [{ kind: 'proposal', id: proposalId }];
}

export const answerProposal: Handler<'proposal.answer'> = {
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'proposals', payload.proposalId, personId),
	async run(context) {
		const { transaction, command, personId } = context;
		const { proposalId, outcome, words, seen } = command.payload;
		const held = await transaction
			.selectFrom('proposals')
			.select('outcome')
			.where('person_id', '=', personId)
			.where('id', '=', proposalId)
			.executeTakeFirstOrThrow();
		if (held.outcome === 'added') throw new CommandRefused('already_answered');
		refuseUnseen(seen, held.outcome);
		await markSeen(context, 'proposal', proposalId);
		await writeAnswer(context, { kind: 'proposal', id: proposalId }, { words, offers: [], actions: [] });
		await transaction
			.updateTable('proposals')
			.set({ outcome })
			.where('person_id', '=', personId)
			.where('id', '=', proposalId)
			.execute();
		return { changed: [{ kind: 'proposal', id: proposalId }] };
	}
};
