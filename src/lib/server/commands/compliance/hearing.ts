import { decisionInEffect } from '#lib/domain/compliance/event.ts';
import { whyNotToldOn } from '#lib/domain/compliance/told-on.ts';
import { toldAt } from '#lib/domain/time/tap.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { doneBy } from '#lib/server/commands/handling/done-by.ts';
import { CommandRefused, type Handler, type HandlerContext } from '#lib/server/commands/handling/handler.ts';
import { refuseBefore } from '#lib/server/commands/handling/refuse-before.ts';
import { refuseFuture } from '#lib/server/commands/handling/refuse-future.ts';
import { reportColumns } from '#lib/server/commands/handling/report-columns.ts';
import { toJson } from '#lib/server/db/json.ts';
import { loadEventWithFacts } from '#lib/server/queries/compliance/event-with-facts.ts';
import { orderOf } from '#lib/server/queries/compliance/order-of-event.ts';
import { ownedBy, ownerInReachOf } from '#lib/server/queries/access/reach.ts';
import { notAnswered } from './reviews.ts';
import { moveOn } from './move-on.ts';

type AccountContext = Pick<
	HandlerContext<'account.give' | 'account.record'>,
	'transaction' | 'personId' | 'now' | 'receipt' | 'tap'
> & { command: { id: string } };

/**
 * The person's side, at whatever time: what reaches us after a decision is kept as well, and asks for another look by itself.
 */
export const giveAccount: Handler<'account.give'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		ownedBy(transaction, actor, 'compliance_events', payload.eventId),
	async run(context) {
		const { eventId, categories, wishes, words, proof } = context.command.payload;
		await context.transaction
			.insertInto('accounts_given')
			.values({
				...reportColumns(context),
				event_id: eventId,
				categories: toJson(categories),
				wishes: toJson(wishes),
				words,
				proof,
				channel: null,
				recorded_by: null
			})
			.execute();
		return accountCame(context, eventId);
	}
};

/** Said by phone, in person and so on, and written down as it was said; the practitioner has then seen it. */
export const recordAccount: Handler<'account.record'> = {
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'compliance_events', payload.eventId, personId),
	async run(context) {
		const { transaction, actor, now, command } = context;
		const { eventId, words, proof, channel, on } = command.payload;
		await refuseToldOn(context);
		// Told on that day, whenever somebody finds the time to write it down.
		const told = { ...context, tap: { at: toldAt(on, now), clock: null } };
		await transaction
			.insertInto('accounts_given')
			.values({
				...reportColumns(told),
				seen_at: now,
				seen_by: actor.name,
				event_id: eventId,
				categories: '[]',
				wishes: '[]',
				words,
				proof,
				channel,
				recorded_by: actor.name
			})
			.execute();
		return accountCame(told, eventId);
	}
};

async function refuseToldOn(context: HandlerContext<'account.record'>): Promise<void> {
	const { transaction, personId, now, command } = context;
	const { eventId, on } = command.payload;
	const { row } = await loadEventWithFacts(transaction, personId, eventId, now);
	const order = await orderOf(transaction, row);
	const code = whyNotToldOn(on, { occurredOn: row.occurred_on, orderBegan: order?.startDate ?? null });
	if (code !== null) throw new CommandRefused(code, [{ code, field: 'on' }]);
}

async function accountCame(context: AccountContext, eventId: string) {
	const { transaction, command, now, personId } = context;
	const { row, event } = await loadEventWithFacts(transaction, personId, eventId, now);
	await moveOn(transaction, row);
	const decision = decisionInEffect(event.decisions);
	if (decision !== null)
		await transaction
			.insertInto('looks')
			.values({
				// It is the arrival that asks, whenever the account was told.
				...reportColumns({ ...context, tap: { at: now, clock: null } }),
				id: newIdentifier(now),
				event_id: eventId,
				decision_id: decision.id,
				asked_of: 'officer',
				words: '',
				proof: '',
				account_id: command.id,
				...notAnswered
			})
			.execute();
	return { changed: [{ kind: 'compliance_event' as const, id: eventId }] };
}

export const recordContactAttempt: Handler<'contact_attempt.record'> = {
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'compliance_events', payload.eventId, personId),
	async run(context) {
		const { transaction, command, personId, now } = context;
		const { eventId, channel, on, reached, words } = command.payload;
		refuseFuture(on, now);
		const { row } = await loadEventWithFacts(transaction, personId, eventId, now);
		refuseBefore(on, row.occurred_on, 'date_before_last_change');
		await transaction
			.insertInto('contact_attempts')
			.values({
				id: command.id,
				person_id: personId,
				event_id: eventId,
				channel,
				on_date: on,
				words,
				reached: reached ? 1 : 0,
				...doneBy(context)
			})
			.execute();
		await moveOn(transaction, row);
		return { changed: [{ kind: 'compliance_event', id: eventId }] };
	}
};

/** Opening an event is seeing what its person said, as with reports (docs/decisions/012). */
export const seeEvent: Handler<'event.see'> = {
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'compliance_events', payload.eventId, personId),
	async run({ transaction, actor, command, now, personId }) {
		const { eventId } = command.payload;
		for (const table of ['accounts_given', 'looks'] as const)
			await transaction
				.updateTable(table)
				.set({ seen_at: now, seen_by: actor.name })
				.where('person_id', '=', personId)
				.where('event_id', '=', eventId)
				.where('seen_at', 'is', null)
				.execute();
		return { changed: [{ kind: 'compliance_event', id: eventId }] };
	}
};
