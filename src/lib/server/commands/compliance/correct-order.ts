import { eventState } from '#lib/domain/compliance/event.ts';
import { CommandRefused, type Handler } from '#lib/server/commands/handling/handler.ts';
import { loadEventWithFacts } from '#lib/server/queries/compliance/event-with-facts.ts';
import { ownerInReachOf } from '#lib/server/queries/access/reach.ts';
import { moveOn, refuseMovedOn } from './move-on.ts';
import { orderFor } from './open-event.ts';

/** Another order is another law, so it is put right only while nobody has decided. */
export const correctEventOrder: Handler<'event.correct_order'> = {
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'compliance_events', payload.eventId, personId),
	async run({ transaction, command, personId, now }) {
		const { eventId, version, orderId } = command.payload;
		const { row, facts, today } = await loadEventWithFacts(transaction, personId, eventId, now);
		refuseMovedOn(row, version);
		const state = eventState(facts, today);
		if (state !== 'awaiting_account' && state !== 'to_decide') throw new CommandRefused('event_is_decided');
		const { occurred_on: occurredOn } = row;
		const found = await orderFor(transaction, { personId, appointmentId: null, occurredOn, orderId }, today);
		if (found.refused !== null)
			throw new CommandRefused(found.refused, [{ code: found.refused, field: 'orderId' }]);
		await transaction
			.updateTable('compliance_events')
			.set({ order_id: found.order.id, order_kind: found.order.orderKind })
			.where('id', '=', eventId)
			.where('person_id', '=', personId)
			.execute();
		await moveOn(transaction, row);
		return { changed: [{ kind: 'compliance_event', id: eventId }] };
	}
};
