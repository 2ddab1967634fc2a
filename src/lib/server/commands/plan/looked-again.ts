import type { RecordReference } from '#lib/domain/records/record-key.ts';
import { instantAt, addDays, localDate, type LocalDate } from '#lib/domain/time/local-date.ts';
import type { PlanContext } from '#lib/server/commands/handling/person-in-reach.ts';

/**
 * A plan that was gone through on a day was looked at again because of all that its person had told us of by then: each says so from
 * now on, and is no gap any more. What comes later on that day than the look was written down is still to be looked at.
 */
export async function markLookedAgain(
	{ transaction, personId, now }: Pick<PlanContext, 'transaction' | 'personId' | 'now'>,
	on: LocalDate
): Promise<RecordReference[]> {
	const toldBy = on === localDate(now) ? now : instantAt(addDays(on, 1), 0, 0) - 1;
	const marked = await transaction
		.updateTable('circumstance_changes')
		.set({ looked_again_on: on, look_on: null })
		.where('person_id', '=', personId)
		.where('taken_back_at', 'is', null)
		.where('received_at', '<=', toldBy)
		.where(({ eb, or }) => or([eb('looked_again_on', 'is', null), eb('look_on', '<=', on)]))
		.returning('id')
		.execute();
	return marked.map(({ id }) => ({ kind: 'circumstance_change', id }));
}
