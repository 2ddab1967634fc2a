import { meaningOf } from '#lib/domain/appointments/counts-against.ts';
import { EventKind } from '#lib/domain/compliance/vocabulary.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import type { AsksAboutMiss } from '#lib/server/commands/appointments/asks-about-miss.ts';
import { CommandRefused, type Handler, type HandlerContext } from '#lib/server/commands/handling/handler.ts';
import { personInReach } from '#lib/server/commands/handling/person-in-reach.ts';
import { refuseFuture } from '#lib/server/commands/handling/refuse-future.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import { openEvent, orderFor, type EventToOpen } from './open-event.ts';

/** What stands under an event is changed by deciding it, or by deciding it again, where the person is heard. */
async function refuseOverEvent(
	transaction: Transaction,
	personId: string,
	appointmentId: string
): Promise<void> {
	const held = await transaction
		.selectFrom('compliance_events')
		.leftJoin('decisions', (join) =>
			join
				.onRef('decisions.person_id', '=', 'compliance_events.person_id')
				.onRef('decisions.event_id', '=', 'compliance_events.id')
				.on('decisions.state', '=', 'in_effect')
				.on('decisions.outcome', '!=', 'more_time')
		)
		.select(['compliance_events.id', 'decisions.id as decision'])
		.where('compliance_events.person_id', '=', personId)
		.where('compliance_events.appointment_id', '=', appointmentId)
		.executeTakeFirst();
	if (held) throw new CommandRefused(held.decision === null ? 'event_is_open' : 'event_is_decided');
}

type OpeningContext = Pick<HandlerContext<'outcome.record' | 'event.open'>, 'transaction' | 'actor' | 'now'>;

export const asksAboutMiss: AsksAboutMiss = {
	refuseOverEvent,
	async ask(context, { code, ...miss }) {
		const event = { ...miss, kind: EventKind.parse(code) };
		const found = await orderFor(context.transaction, event, localDate(context.now));
		// How it went is recorded, and nothing is asked.
		return found.refused === 'order_has_ended' ? [] : ask(context, event);
	}
};

async function ask({ transaction, actor, now }: OpeningContext, event: EventToOpen) {
	const opened = await openEvent({ transaction, now, account: actor.accountId, name: actor.name }, event);
	if (opened.refused !== null) {
		const isOfOrder = opened.refused === 'order_not_known' || opened.refused === 'order_has_ended';
		throw new CommandRefused(opened.refused, isOfOrder ? [{ code: opened.refused, field: 'orderId' }] : null);
	}
	return opened.changed;
}

/** For what is no appointment here, and for a miss that came from elsewhere without its question. */
export const openComplianceEvent: Handler<'event.open'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		personInReach(transaction, actor, payload.personId),
	async run(context) {
		const { transaction, command, now, personId } = context;
		const { appointmentId, kind, occurredOn, facts, orderId } = command.payload;
		refuseFuture(occurredOn, now, 'occurredOn');
		if (appointmentId !== null) {
			await requirePossibleFailure(transaction, personId, appointmentId);
			await refuseOverEvent(transaction, personId, appointmentId);
		}
		return { changed: await ask(context, { personId, appointmentId, kind, occurredOn, facts, orderId }) };
	}
};

/** Accepted absences, our own mistakes and kept appointments open nothing, whoever asks. */
async function requirePossibleFailure(transaction: Transaction, personId: string, id: string): Promise<void> {
	const found = await transaction
		.selectFrom('appointments')
		.select(['outcome_code', 'enforceable', 'cancelled'])
		.where('id', '=', id)
		.where('person_id', '=', personId)
		.executeTakeFirst();
	if (!found) throw new CommandRefused('not_found');
	const code = EventKind.safeParse(found.outcome_code).data;
	const isOpenable =
		code !== undefined &&
		code !== 'other' &&
		meaningOf({ code, reason: null }) === 'possible_failure' &&
		found.enforceable === 1 &&
		found.cancelled === 0;
	if (!isOpenable) throw new CommandRefused('nothing_to_answer');
}
