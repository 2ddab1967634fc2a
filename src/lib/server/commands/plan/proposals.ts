import { refuseUnseen } from '#lib/server/commands/handling/refuse-unseen.ts';
import { answerInWords, markSeen, writeAnswer } from '#lib/server/commands/reports/answers.ts';
import { CommandRefused, type Handler } from '#lib/server/commands/handling/handler.ts';
import type { RecordReference } from '#lib/domain/records/record-key.ts';
import type { PlanContext } from '#lib/server/commands/handling/person-in-reach.ts';
import { ownerInReachOf } from '#lib/server/queries/access/reach.ts';

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

export const answerDisagreement: Handler<'disagreement.answer'> = answerInWords(
	'disagreement',
	({ disagreementId }) => disagreementId
);
