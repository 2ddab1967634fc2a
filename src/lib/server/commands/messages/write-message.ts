import type { Handler } from '#lib/server/commands/handling/handler.ts';
import { reportColumns } from '#lib/server/commands/handling/report-columns.ts';

const unanswered = { answered_at: null, answered_how: null, answered_by: null, answer_id: null };

export const writeMessage: Handler<'message.write'> = {
	personOf: ({ actor }) => Promise.resolve(actor.personId),
	async run(context) {
		const { transaction, command } = context;
		await transaction
			.insertInto('messages')
			.values({
				...reportColumns(context),
				side: 'person',
				words: command.payload.words,
				by_account: null,
				by_name: null,
				...unanswered
			})
			.execute();
		return { changed: [{ kind: 'message', id: command.id }] };
	}
};

/** Marks what our side wrote as read; what was read already keeps its first time. */
export const readMessages: Handler<'message.read'> = {
	personOf: ({ actor }) => Promise.resolve(actor.personId),
	async run({ transaction, personId, command, now }) {
		const { messageIds } = command.payload;
		if (messageIds.length === 0) return { changed: [] };
		const read = await transaction
			.updateTable('messages')
			.set({ seen_at: now })
			.where('person_id', '=', personId)
			.where('id', 'in', messageIds)
			.where('side', '=', 'officer')
			.where('seen_at', 'is', null)
			.returning('id')
			.execute();
		return { changed: read.map(({ id }) => ({ kind: 'message', id })) };
	}
};
