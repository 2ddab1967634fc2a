import type { AnswersReport } from '#lib/server/commands/appointments/move.ts';
import { CommandRefused } from '#lib/server/commands/handling/handler.ts';
import { markSeen, writeAnswer } from './answers.ts';

/** What somebody said was in the way of an appointment is answered by moving it, or by taking it out of the book: that sorts it. */
export const answersReport: AnswersReport = async (
	context,
	{ reportId: id, appointmentId, words, isMoved }
) => {
	const { transaction, personId } = context;
	const found = await transaction
		.selectFrom('obstacles')
		.select('state')
		.where('person_id', '=', personId)
		.where('id', '=', id)
		.where('about_kind', '=', 'appointment')
		.where('about_id', '=', appointmentId)
		.executeTakeFirst();
	if (!found) throw new CommandRefused('not_found');
	if (found.state === 'withdrawn') throw new CommandRefused('already_withdrawn');
	await markSeen(context, 'obstacle', id);
	const offers = isMoved ? (['another_time'] as const) : [];
	await writeAnswer(context, { kind: 'obstacle', id }, { words, offers: [...offers], actions: [] });
	await transaction
		.updateTable('obstacles')
		.set({ state: 'sorted' })
		.where('person_id', '=', personId)
		.where('id', '=', id)
		.execute();
	return [{ kind: 'obstacle', id }];
};
