import { answeredState } from '#lib/domain/reports/answered-state.ts';
import { openAppointment } from '#lib/server/commands/appointments/move.ts';
import { readyToOffer } from '#lib/server/commands/appointments/offered-times.ts';
import { CommandRefused, type Handler } from '#lib/server/commands/handling/handler.ts';
import { refuseUnseen } from '#lib/server/commands/handling/refuse-unseen.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { ownerInReachOf } from '#lib/server/queries/access/reach.ts';
import { isSaidOf } from '#lib/server/queries/reports/said-of.ts';
import { markSeen, writeAnswer } from './answers.ts';

type Context = Parameters<Handler<'obstacle.offer_times'>['run']>[0];

/** An answer to something in the way of an appointment: other times. Until one is chosen it stands as it is. */
export const offerTimes: Handler<'obstacle.offer_times'> = {
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'obstacles', payload.obstacleId, personId),
	async run(context) {
		const { transaction, command, personId } = context;
		const { obstacleId, appointmentId, seen, why, ...told } = command.payload;
		const found = await transaction
			.selectFrom('obstacles')
			.select(['state', 'about_kind', 'about_id'])
			.where('person_id', '=', personId)
			.where('id', '=', obstacleId)
			.executeTakeFirstOrThrow();
		if (found.state === 'withdrawn') throw new CommandRefused('already_withdrawn');
		if (found.about_kind !== 'appointment' || found.about_id === null) throw new CommandRefused('not_found');
		refuseUnseen(seen, answeredState(found.state), await lastAnswerTo(context, obstacleId));
		const row = await openWhatStands(context, found.about_id, appointmentId);
		const times = await readyToOffer(context, row, told);
		await markSeen(context, 'obstacle', obstacleId);
		const answer = { words: why, offers: ['another_time' as const], actions: [], times };
		await writeAnswer(context, { kind: 'obstacle', id: obstacleId }, answer);
		await transaction
			.updateTable('obstacles')
			.set({ state: 'being_worked_on' })
			.where('person_id', '=', personId)
			.where('id', '=', obstacleId)
			.execute();
		return { changed: [{ kind: 'obstacle', id: obstacleId }] };
	}
};

/**
 * What was asked about, or what stands in its place where what was said went along.
 * @throws CommandRefused where that was moved on, does not take place, has begun, or is another's
 */
async function openWhatStands(
	context: Context,
	aboutId: string,
	id: string = aboutId
): Promise<Row<'appointments'>> {
	const { transaction, command, personId, now } = context;
	const row = await openAppointment(context, id, undefined);
	const appointment = { personId, id, startsAt: row.starts_at };
	const isAlong = () => isSaidOf(transaction, appointment, command.payload.obstacleId);
	if (id !== aboutId && !(await isAlong())) throw new CommandRefused('not_found');
	if (row.starts_at <= now) throw new CommandRefused('appointment_is_past');
	return row;
}

/** Two officers do not offer past each other. */
async function lastAnswerTo(
	{ transaction, personId }: Pick<Context, 'transaction' | 'personId'>,
	obstacleId: string
): Promise<string | null> {
	const last = await transaction
		.selectFrom('answers')
		.select('id')
		.where('person_id', '=', personId)
		.where('report_kind', '=', 'obstacle')
		.where('report_id', '=', obstacleId)
		.orderBy('at', 'desc')
		.orderBy('id', 'desc')
		.limit(1)
		.executeTakeFirst();
	return last?.id ?? null;
}
