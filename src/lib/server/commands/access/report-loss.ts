import type { Handler } from '#lib/server/commands/handling/handler.ts';

export const reportPhoneLoss: Handler<'phone_loss.report'> = {
	personOf: ({ actor }) => Promise.resolve(actor.personId),
	async run({ transaction, personId, command, tap, now }) {
		const { unsent } = command.payload;
		await transaction
			.insertInto('phone_losses')
			.values({ id: command.id, person_id: personId, unsent, noticed_at: tap.at, received_at: now })
			.execute();
		return { changed: [], subject: `phone_loss:${command.id}` };
	}
};
