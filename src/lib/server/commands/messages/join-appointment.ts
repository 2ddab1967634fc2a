import { isMoved } from '#lib/domain/appointments/outcome-form.ts';
import { isTappedAfter } from '#lib/domain/time/tap.ts';
import { CommandRefused, type Handler, type HandlerContext } from '#lib/server/commands/handling/handler.ts';
import { personInReach } from '#lib/server/commands/handling/person-in-reach.ts';
import { fromJson, toJson } from '#lib/server/db/json.ts';
import type { Row } from '#lib/server/db/schema.ts';

type Context = Pick<HandlerContext<'message.join'>, 'transaction' | 'personId'>;

/**
 * A message that says "I can't come" stands with the appointment as something in the way, from when it was written: that they told us, and
 * not what they wrote. No message is evidence (docs/decisions/088-another-time-offered-back.md).
 */
export const joinAppointment: Handler<'message.join'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		personInReach(transaction, actor, payload.personId),
	async run(context) {
		const { transaction, personId, command, actor, now } = context;
		const { messageId, appointmentId } = command.payload;
		const message = await messageOf(context, messageId);
		const startsAt = await startOf(context, appointmentId);
		if (await isJoined(context, messageId)) throw new CommandRefused('message_is_joined');
		const { tapped_at: tappedAt, received_at: receivedAt, clock } = message;
		const times = { tappedAt, receivedAt, clock: clock === null ? null : fromJson(clock) };
		if (isTappedAfter(times, startsAt)) throw new CommandRefused('message_is_later');
		const isAnswered = message.answered_at !== null && message.answered_how !== 'read';
		await transaction
			.insertInto('obstacles')
			.values({
				id: command.id,
				person_id: personId,
				tapped_at: tappedAt,
				received_at: receivedAt,
				clock,
				receipt: message.receipt,
				seen_at: message.seen_at ?? now,
				seen_by: message.seen_by ?? actor.name,
				about_kind: 'appointment',
				about_id: appointmentId,
				categories: toJson([]),
				wanted: toJson([]),
				words: '',
				if_then_plan: null,
				proof: '',
				times: null,
				state: isAnswered ? 'being_worked_on' : 'seen',
				message_id: messageId,
				message_answered_at: isAnswered ? message.answered_at : null
			})
			.execute();
		return { changed: [{ kind: 'obstacle', id: command.id }] };
	}
};

/** @throws CommandRefused for what is not theirs, or what our side wrote */
async function messageOf({ transaction, personId }: Context, id: string): Promise<Row<'messages'>> {
	const found = await transaction
		.selectFrom('messages')
		.selectAll()
		.where('person_id', '=', personId)
		.where('id', '=', id)
		.where('side', '=', 'person')
		.executeTakeFirst();
	if (!found) throw new CommandRefused('not_found');
	return found;
}

/** @throws CommandRefused for what is not theirs, or does not take place any more: what stands in its place would say nothing of it */
async function startOf({ transaction, personId }: Context, id: string): Promise<number> {
	const found = await transaction
		.selectFrom('appointments')
		.select(['starts_at', 'cancelled', 'outcome_code'])
		.where('person_id', '=', personId)
		.where('id', '=', id)
		.executeTakeFirst();
	if (!found) throw new CommandRefused('not_found');
	const { starts_at: startsAt, cancelled, outcome_code: code } = found;
	if (cancelled === 1 || (code !== null && isMoved({ code }))) {
		throw new CommandRefused('appointment_is_off', [{ code: 'appointment_is_off', field: 'appointmentId' }]);
	}
	return startsAt;
}

async function isJoined({ transaction, personId }: Context, messageId: string): Promise<boolean> {
	const found = await transaction
		.selectFrom('obstacles')
		.select('id')
		.where('person_id', '=', personId)
		.where('message_id', '=', messageId)
		.executeTakeFirst();
	return found !== undefined;
}

/** What was noted from these messages is answered with them: nobody is to answer the same twice. */
export async function answerJoined(
	{ transaction, personId, now }: Context & { now: number },
	messageIds: readonly string[]
): Promise<{ kind: 'obstacle'; id: string }[]> {
	if (messageIds.length === 0) return [];
	const open = await transaction
		.updateTable('obstacles')
		.set({ message_answered_at: now })
		.where('person_id', '=', personId)
		.where('message_id', 'in', [...messageIds])
		.where('message_answered_at', 'is', null)
		.returning('id')
		.execute();
	const ids = open.map(({ id }) => id);
	if (ids.length === 0) return [];
	await transaction
		.updateTable('obstacles')
		.set({ state: 'being_worked_on' })
		.where('person_id', '=', personId)
		.where('id', 'in', ids)
		.where('state', 'in', ['sent', 'seen'])
		.execute();
	return ids.map((id) => ({ kind: 'obstacle', id }));
}
