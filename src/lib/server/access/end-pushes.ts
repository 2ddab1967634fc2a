import type { RecordReference } from '#lib/domain/records/record-key.ts';
import type { Transaction } from '#lib/server/db/database.ts';

/**
 * A phone that is signed out, lost or locked may be in anybody's hand. Nobody knows which one is behind an address of a browser's
 * service, so pushes end on all of theirs until they are turned on again. Whoever calls it holds the lock of the person.
 * @returns the records that are another by it
 */
export async function endPushes(
	transaction: Transaction,
	personId: string,
	now: number
): Promise<RecordReference[]> {
	const ended = await transaction
		.updateTable('notice_ways')
		.set({ state: 'ended', ended_why: 'phone_gone', ended_at: now, address: '' })
		.where('person_id', '=', personId)
		.where('way', '=', 'push')
		.where('state', '=', 'on')
		.returning('id')
		.execute();
	return ended.length > 0 ? [{ kind: 'notice_choices', id: personId }] : [];
}
