import { answeredState } from '#lib/domain/reports/answered-state.ts';
import { openAppointment } from '#lib/server/commands/appointments/move.ts';
import { readyToOffer } from '#lib/server/commands/appointments/offered-times.ts';
import { CommandRefused, type Handler } from '#lib/server/commands/handling/handler.ts';
import { refuseUnseen } from '#lib/server/commands/handling/refuse-unseen.ts';
import { ownerInReachOf } from '#lib/server/queries/access/reach.ts';
import { markSeen, writeAnswer } from './answers.ts';

/** An answer to something in the way of an appointment: other times. Until one is chosen the first time stands. */
export const offerTimes: Handler<'obstacle.offer_times'> = {
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'obstacles', payload.obstacleId, personId),
	async run(context) {
		const { transaction, command, personId, now } = context;
		const { obstacleId, seen, why, ...told } = command.payload;
		const found = await transaction
			.selectFrom('obstacles')
			.select(['state', 'about_kind', 'about_id'])
			.where('person_id', '=', personId)
			.where('id', '=', obstacleId)
			.executeTakeFirstOrThrow();
		if (found.state === 'withdrawn') throw new CommandRefused('already_withdrawn');
		if (found.about_kind !== 'appointment' || found.about_id === null) throw new CommandRefused('not_found');
		refuseUnseen(seen, answeredState(found.state), await lastAnswerTo(context, obstacleId));
		const row = await openAppointment(context, found.about_id, undefined);
		if (row.starts_at <= now) throw new CommandRefused('appointment_is_past');
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

/** Two officers do not offer past each other. */
async function lastAnswerTo(
	{ transaction, personId }: Pick<Parameters<(typeof offerTimes)['run']>[0], 'transaction' | 'personId'>,
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
