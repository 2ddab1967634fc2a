import { markSeen, personOfReport, writeAnswer } from '#lib/server/commands/answers.ts';
import { CommandRefused, type Handler } from '#lib/server/commands/handler.ts';
import type { RecordReference } from '#lib/server/projection/project.ts';
import type { PlanContext } from './reach.ts';

/** A proposal that became part of the plan says so to the person who made it. */
export async function takeUpProposal(
	{ transaction, actor, personId, now }: PlanContext,
	proposalId: string,
	becameId: string
): Promise<RecordReference[]> {
	const proposal = await transaction
		.selectFrom('proposals')
		.select('outcome')
		.where('id', '=', proposalId)
		.where('person_id', '=', personId)
		.executeTakeFirst();
	if (!proposal) throw new CommandRefused('not_found');
	if (proposal.outcome === 'added') throw new CommandRefused('already_answered');
	await markSeen(transaction, 'proposal', proposalId, actor.name, now);
	await transaction
		.updateTable('proposals')
		.set({ outcome: 'added', became_id: becameId })
		.where('id', '=', proposalId)
		.execute();
	return [{ kind: 'proposal', id: proposalId }];
}

export const answerProposal: Handler<'proposal.answer'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		personOfReport(transaction, 'proposal', payload.proposalId, actor.practitionerId),
	async run(context) {
		const { transaction, actor, command, now } = context;
		const { proposalId, outcome, words } = command.payload;
		const held = await transaction
			.selectFrom('proposals')
			.select('outcome')
			.where('id', '=', proposalId)
			.executeTakeFirstOrThrow();
		if (held.outcome === 'added') throw new CommandRefused('already_answered');
		await markSeen(transaction, 'proposal', proposalId, actor.name, now);
		await writeAnswer(context, proposalId, { words, offers: [], actions: [] });
		await transaction.updateTable('proposals').set({ outcome }).where('id', '=', proposalId).execute();
		return { changed: [{ kind: 'proposal', id: proposalId }] };
	}
};

export const answerDisagreement: Handler<'disagreement.answer'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		personOfReport(transaction, 'disagreement', payload.disagreementId, actor.practitionerId),
	async run(context) {
		const { disagreementId, words } = context.command.payload;
		await markSeen(context.transaction, 'disagreement', disagreementId, context.actor.name, context.now);
		await writeAnswer(context, disagreementId, { words, offers: [], actions: [] });
		return { changed: [{ kind: 'disagreement', id: disagreementId }] };
	}
};
