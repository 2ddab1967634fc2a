import { localDate } from '#lib/domain/time/local-date.ts';
import { CommandRefused, type Handler, type HandlerContext } from '#lib/server/commands/handling/handler.ts';
import { fromJson, toJson } from '#lib/server/db/json.ts';
import { claimAnswered, claimSeen } from '#lib/domain/plan/claims.ts';
import { refuseUnseen } from '#lib/server/commands/handling/refuse-unseen.ts';
import { ownerInReachOf } from '#lib/server/queries/access/reach.ts';
import { recordChange } from './change-log.ts';

/** Confirms a claim, or answers it; the person's own time of doing it is kept beside the officer's. */
export const answerClaim: Handler<'claim.answer'> = {
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'steps', payload.stepId, personId),
	async run(context) {
		const { transaction, actor, command, now, personId } = context;
		const { stepId, confirmed, words, seen } = command.payload;
		const step = await transaction
			.selectFrom('steps')
			.select(['claim', 'status', 'completed_on', 'version'])
			.where('person_id', '=', personId)
			.where('id', '=', stepId)
			.executeTakeFirstOrThrow();
		if (step.claim === null) throw new CommandRefused('nothing_to_answer');
		const claim = fromJson(step.claim);
		if (claim.answer !== null) throw new CommandRefused('nothing_to_answer');
		refuseUnseen(seen, claimSeen(claim));
		const answer = { confirmed, words, by: actor.name, at: now, readAt: null };
		await transaction
			.updateTable('steps')
			.set({
				claim: toJson(claimAnswered(claim, answer)),
				status: confirmed ? 'completed' : step.status,
				completed_on: confirmed ? (claim.doneOn ?? localDate(claim.tappedAt)) : step.completed_on
			})
			.where('person_id', '=', personId)
			.where('id', '=', stepId)
			.execute();
		// Whoever has the step open to edit must see that it was settled meanwhile.
		const plan = confirmed ? await recordConfirmation(context, stepId, step) : [];
		return { changed: [{ kind: 'step', id: stepId }, ...plan] };
	}
};

async function recordConfirmation(
	context: HandlerContext<'claim.answer'>,
	stepId: string,
	step: { status: string; version: number }
): Promise<{ kind: 'plan'; id: string }[]> {
	const version = step.version + 1;
	await context.transaction
		.updateTable('steps')
		.set({ version })
		.where('person_id', '=', context.personId)
		.where('id', '=', stepId)
		.execute();
	return recordChange(context, {
		kind: 'step',
		id: stepId,
		version,
		change: 'edited',
		fields: [{ field: 'status', from: step.status, to: 'completed' }],
		reason: null
	});
}
