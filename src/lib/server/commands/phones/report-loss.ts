import type { Handler } from '#lib/server/commands/handler.ts';

export const reportPhoneLoss: Handler<'phone_loss.report'> = {
	personOf: ({ actor }) => Promise.resolve(actor.personId),
	async run({ transaction, personId, command, now }) {
		const { unsent, lastSeenAt } = command.payload;
		await transaction
			.insertInto('phone_losses')
			.values({
				id: command.id,
				person_id: personId,
				unsent,
				last_seen_at: lastSeenAt,
				noticed_at: command.occurredAt,
				received_at: now
			})
			.execute();
		return { changed: [], subject: `phone_loss:${command.id}` };
	}
};
