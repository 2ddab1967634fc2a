import { CommandRefused, type Handler } from '#lib/server/commands/handling/handler.ts';
import { personInReach } from '#lib/server/commands/handling/person-in-reach.ts';

/** Its person sees nothing of it: that the way is off, and why, stays with them until they turn one on again. */
export const putWayAside: Handler<'notice_way.put_aside'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		personInReach(transaction, actor, payload.personId),
	async run({ transaction, command, personId }) {
		const done = await transaction
			.updateTable('notice_ways')
			.set({ dead_since: null })
			.where('person_id', '=', personId)
			.where('id', '=', command.payload.wayId)
			.where('dead_since', 'is not', null)
			.executeTakeFirst();
		if (done.numUpdatedRows === 0n) throw new CommandRefused('nothing_to_answer');
		return { changed: [], subject: `person:${personId}` };
	}
};
