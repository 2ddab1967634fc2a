import { localDate } from '#lib/domain/time/local-date.ts';
import { CommandRefused, type Handler } from '#lib/server/commands/handling/handler.ts';
import { ownerInReachOf } from '#lib/server/queries/access/reach.ts';

/** A warning taken back never counts again; the person reads why. */
export const withdrawWarning: Handler<'warning.withdraw'> = {
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'warnings', payload.warningId, personId),
	async run({ transaction, actor, command, now, personId }) {
		const { warningId, reason } = command.payload;
		const withdrawn = await transaction
			.updateTable('warnings')
			.set({ withdrawn_on: localDate(now), withdrawn_by: actor.name, withdrawn_reason: reason })
			.where('person_id', '=', personId)
			.where('id', '=', warningId)
			.where('withdrawn_on', 'is', null)
			.returning('id')
			.executeTakeFirst();
		if (!withdrawn) throw new CommandRefused('warning_is_withdrawn');
		return { changed: [{ kind: 'warning', id: warningId }] };
	}
};
