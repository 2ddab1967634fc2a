import type { AnsweredHow } from '#lib/domain/messages/record.ts';
import type { RecordReference } from '#lib/domain/records/record-key.ts';
import { CommandRefused, type Handler, type HandlerContext } from '#lib/server/commands/handling/handler.ts';
import { personInReach } from '#lib/server/commands/handling/person-in-reach.ts';
import { answerJoined } from './join-appointment.ts';
import { refuseUnseen } from '#lib/server/commands/handling/refuse-unseen.ts';

type Answering = Pick<
	HandlerContext<'message.send' | 'message.settle' | 'message.see'>,
	'transaction' | 'actor' | 'personId' | 'now'
>;

const references = (rows: readonly { id: string }[]): RecordReference[] =>
	rows.map(({ id }) => ({ kind: 'message', id }));

/** "Seen" is said once, with the first time, and shown to the person. */
async function markSeen(
	{ transaction, actor, personId, now }: Answering,
	ids: readonly string[]
): Promise<RecordReference[]> {
	if (ids.length === 0) return [];
	const seen = await transaction
		.updateTable('messages')
		.set({ seen_at: now, seen_by: actor.name })
		.where('person_id', '=', personId)
		.where('id', 'in', ids)
		.where('side', '=', 'person')
		.where('seen_at', 'is', null)
		.returning('id')
		.execute();
	return references(seen);
}

/** What was answered already keeps its first answer. @returns those that still waited */
async function markAnswered(
	{ transaction, actor, personId, now }: Answering,
	ids: readonly string[],
	how: AnsweredHow,
	answerId: string | null
): Promise<RecordReference[]> {
	if (ids.length === 0) return [];
	const answered = await transaction
		.updateTable('messages')
		.set({ answered_at: now, answered_how: how, answered_by: actor.name, answer_id: answerId })
		.where('person_id', '=', personId)
		.where('id', 'in', ids)
		.where('side', '=', 'person')
		.where('answered_at', 'is', null)
		.returning('id')
		.execute();
	return references(answered);
}

async function lastOfOurSide({ transaction, personId }: Answering): Promise<string | null> {
	const last = await transaction
		.selectFrom('messages')
		.select('id')
		.where('person_id', '=', personId)
		.where('side', '=', 'officer')
		.orderBy('received_at', 'desc')
		.orderBy('id', 'desc')
		.limit(1)
		.executeTakeFirst();
	return last?.id ?? null;
}

export const seeMessages: Handler<'message.see'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		personInReach(transaction, actor, payload.personId),
	async run(context) {
		const changed = await markSeen(context, context.command.payload.messageIds);
		return { changed, subject: `person:${context.personId}` };
	}
};

export const sendMessage: Handler<'message.send'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		personInReach(transaction, actor, payload.personId),
	async run(context) {
		const { transaction, actor, command, personId, now, receipt } = context;
		const { words, answers, seen } = command.payload;
		refuseUnseen(seen, await lastOfOurSide(context));
		await transaction
			.insertInto('messages')
			.values({
				id: command.id,
				person_id: personId,
				side: 'officer',
				words,
				by_account: actor.accountId,
				by_name: actor.name,
				tapped_at: now,
				received_at: now,
				clock: null,
				receipt,
				seen_at: null,
				seen_by: null,
				answered_at: null,
				answered_how: null,
				answered_by: null,
				answer_id: null
			})
			.execute();
		const changed = [
			...(await markSeen(context, answers)),
			...(await markAnswered(context, answers, 'in_words', command.id)),
			...(await answerJoined(context, answers))
		];
		return { changed: [{ kind: 'message', id: command.id }, ...changed] };
	}
};

export const settleMessages: Handler<'message.settle'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		personInReach(transaction, actor, payload.personId),
	async run(context) {
		const { messageIds, how } = context.command.payload;
		const seen = await markSeen(context, messageIds);
		const settled = await markAnswered(context, messageIds, how, null);
		if (settled.length === 0) throw new CommandRefused('nothing_to_answer');
		const joined = how === 'spoke' ? await answerJoined(context, messageIds) : [];
		return { changed: [...settled, ...seen, ...joined], subject: `person:${context.personId}` };
	}
};
