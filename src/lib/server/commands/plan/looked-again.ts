import type { RecordReference } from '#lib/domain/records/record-key.ts';
import { instantAt, addDays, localDate, type LocalDate } from '#lib/domain/time/local-date.ts';
import type { PlanContext } from '#lib/server/commands/handling/person-in-reach.ts';

/**
 * A plan that was gone through on a day was looked at again because of all that its person had told us of by then and somebody had
 * opened: each says so from now on, and is no gap any more. Of a day before today nobody knows the hour: what was told on that day is
 * still to be looked at. A day that was promised and comes after that look still stands.
 */
export async function markLookedAgain(
	{ transaction, personId, now }: Pick<PlanContext, 'transaction' | 'personId' | 'now'>,
	on: LocalDate
): Promise<RecordReference[]> {
	const isToday = on === localDate(now);
	const toldBy = isToday ? now : instantAt(on, 0, 0) - 1;
	const openedBy = isToday ? now : instantAt(addDays(on, 1), 0, 0) - 1;
	const marked = await transaction
		.updateTable('circumstance_changes')
		.set({ looked_again_on: on, look_on: null })
		.where('person_id', '=', personId)
		.where('taken_back_at', 'is', null)
		.where('received_at', '<=', toldBy)
		.where('seen_at', 'is not', null)
		.where('seen_at', '<=', openedBy)
		.where(({ eb, and, or }) =>
			or([eb('look_on', '<=', on), and([eb('looked_again_on', 'is', null), eb('look_on', 'is', null)])])
		)
		.returning('id')
		.execute();
	return marked.map(({ id }) => ({ kind: 'circumstance_change', id }));
}
