import { doneBy } from '#lib/server/commands/handling/done-by.ts';
import type { Handler } from '#lib/server/commands/handling/handler.ts';
import { personInReach } from '#lib/server/commands/handling/person-in-reach.ts';
import { refuseFuture } from '#lib/server/commands/handling/refuse-future.ts';

/** That the service's own urgent procedure was used; it is followed there, not here. */
export const recordUrgentProcedure: Handler<'urgent_procedure.record'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		personInReach(transaction, actor, payload.personId),
	async run(context) {
		const { transaction, command, personId, now } = context;
		const { matter, on, words } = command.payload;
		refuseFuture(on, now);
		await transaction
			.insertInto('urgent_procedures')
			.values({
				id: command.id,
				person_id: personId,
				matter,
				on_date: on,
				words,
				...doneBy(context)
			})
			.execute();
		return { changed: [], subject: `urgent_procedure:${command.id}` };
	}
};
