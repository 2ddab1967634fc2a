import type { Handler } from '#lib/server/commands/handling/handler.ts';

/** Marks answers as read; ones already read keep their first time. */
export const readAnswers: Handler<'answer.read'> = {
	personOf: ({ actor }) => Promise.resolve(actor.personId),
	async run({ transaction, personId, command, now }) {
		const { answerIds } = command.payload;
		if (answerIds.length === 0) return { changed: [] };
		const found = await transaction
			.selectFrom('answers')
			.select(['report_kind as kind', 'report_id as id'])
			.where('person_id', '=', personId)
			.where('id', 'in', answerIds)
			.execute();
		await transaction
			.updateTable('answers')
			.set({ read_at: now })
			.where('id', 'in', answerIds)
			.where('person_id', '=', personId)
			.where('read_at', 'is', null)
			.execute();
		return { changed: found };
	}
};
