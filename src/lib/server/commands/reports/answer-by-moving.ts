import { thoseBefore } from '#lib/domain/appointments/in-place-of.ts';
import type { AnswersReport } from '#lib/server/commands/appointments/move.ts';
import { CommandRefused } from '#lib/server/commands/handling/handler.ts';
import { readPlaces } from '#lib/server/projection/appointments/places.ts';
import { markSeen, writeAnswer } from './answers.ts';

/**
 * What somebody said was in the way is answered by moving an appointment, or by taking it out of the book. That sorts what was in the way
 * of it; what is in the way of a step, or in life, is worked on by it.
 */
export const answersReport: AnswersReport = async (
	context,
	{ reportId: id, appointmentId, words, isMoved }
) => {
	const { transaction, personId } = context;
	const found = await transaction
		.selectFrom('obstacles')
		.select(['state', 'about_kind', 'about_id'])
		.where('person_id', '=', personId)
		.where('id', '=', id)
		.executeTakeFirst();
	if (!found) throw new CommandRefused('not_found');
	const isAbout = found.about_kind === 'appointment';
	if (isAbout && !(await isOnTheWayTo(context, appointmentId, found.about_id)))
		throw new CommandRefused('not_found');
	if (found.state === 'withdrawn') throw new CommandRefused('already_withdrawn');
	await markSeen(context, 'obstacle', id);
	const offers = isMoved ? (['another_time'] as const) : [];
	await writeAnswer(context, { kind: 'obstacle', id }, { words, offers: [...offers], actions: [] });
	await transaction
		.updateTable('obstacles')
		.set({ state: isAbout ? 'sorted' : 'being_worked_on' })
		.where('person_id', '=', personId)
		.where('id', '=', id)
		.execute();
	return [{ kind: 'obstacle', id }];
};

/** Whether what was said is about this appointment, or one in whose place it stands. */
async function isOnTheWayTo(
	{ transaction, personId }: Pick<Parameters<AnswersReport>[0], 'transaction' | 'personId'>,
	appointmentId: string,
	aboutId: string | null
): Promise<boolean> {
	if (aboutId === null || aboutId === appointmentId) return aboutId !== null;
	const placesOf = await readPlaces(transaction, [personId]);
	return thoseBefore(appointmentId, placesOf(personId)).includes(aboutId);
}
