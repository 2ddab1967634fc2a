import type { Handler } from '#lib/server/commands/handling/handler.ts';

export const changeSettings: Handler<'settings.change'> = {
	personOf: ({ actor }) => Promise.resolve(actor.personId),
	async run({ transaction, personId, command }) {
		const { language, textSize } = command.payload;
		if (language)
			await transaction.updateTable('people').set({ language }).where('id', '=', personId).execute();
		if (textSize)
			await transaction
				.updateTable('people')
				.set({ text_size: textSize })
				.where('id', '=', personId)
				.execute();
		return { changed: [{ kind: 'person', id: personId }] };
	}
};
