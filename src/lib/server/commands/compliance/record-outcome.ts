import { isMoved } from '#lib/domain/appointments/outcome-form.ts';
import { canOpenComplianceEvent, meaningOf } from '#lib/domain/appointments/counts-against.ts';
import { EventKind } from '#lib/domain/compliance/vocabulary.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { CommandRefused, type Handler, type HandlerContext } from '#lib/server/commands/handling/handler.ts';
import { personInReach } from '#lib/server/commands/handling/person-in-reach.ts';
import { refuseUnseen } from '#lib/server/commands/handling/refuse-unseen.ts';
import { refuseFuture } from '#lib/server/commands/handling/refuse-future.ts';
import { asColumns } from '#lib/server/db/column-names.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import type { RecordReference } from '#lib/domain/records/record-key.ts';
import { ownerInReachOf } from '#lib/server/queries/access/reach.ts';
import { openEvent, orderFor, type EventToOpen } from './open-event.ts';

/** How an appointment went. A possible failure opens a question to the person, never a decision about them. */
export const recordOutcome: Handler<'outcome.record'> = {
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'appointments', payload.appointmentId, personId),
	async run(context) {
		const { transaction, command, now, personId } = context;
		// What else the form says of the appointment stands in the columns of its names.
		const { appointmentId, code, reason, facts, orderId, seen, ...said } = command.payload;
		const outcome = { code, reason: code === 'acceptable_absence' ? reason : null };
		const appointment = await transaction
			.selectFrom('appointments')
			.select(['starts_at', 'enforceable', 'cancelled', 'outcome_code', 'outcome_reason'])
			.where('person_id', '=', personId)
			.where('id', '=', appointmentId)
			.executeTakeFirstOrThrow();
		if (appointment.starts_at > now && !isMoved(outcome)) throw new CommandRefused('outcome_before_start');
		await refuseOverEvent(transaction, personId, appointmentId);
		refuseUnseen(seen, appointment.outcome_code, appointment.outcome_reason);
		await transaction
			.updateTable('appointments')
			.set({
				...asColumns(said),
				outcome_code: outcome.code,
				outcome_reason: outcome.reason,
				outcome_words: null,
				account_due_on: null,
				cancelled: isMoved(outcome) ? 1 : appointment.cancelled
			})
			.where('person_id', '=', personId)
			.where('id', '=', appointmentId)
			.execute();
		const opens = canOpenComplianceEvent({
			outcome,
			enforceable: appointment.enforceable === 1,
			cancelled: appointment.cancelled === 1
		});
		const changed: RecordReference[] = [{ kind: 'appointment', id: appointmentId }];
		if (!opens) return { changed };
		const kind = EventKind.parse(code);
		const occurredOn = localDate(appointment.starts_at);
		const event = { personId, appointmentId, kind, occurredOn, facts, orderId };
		return { changed: [...changed, ...(await askWhileItRuns(context, event))] };
	}
};

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

/** Under an order that has ended nothing follows any more: how it went is recorded, and nothing is asked. */
async function askWhileItRuns(context: OpeningContext, event: EventToOpen): Promise<RecordReference[]> {
	const found = await orderFor(context.transaction, event, localDate(context.now));
	return found.refused === 'order_has_ended' ? [] : ask(context, event);
}

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
