import type { RecordReference } from '#lib/domain/records/record-key.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import { lockPerson, projectRecords } from '#lib/server/projection/project.ts';

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

/** For a database that was put back to an older state: who ended theirs since is not known, so nobody's go on by themselves. */
export async function endEveryPush(transaction: Transaction, now: number): Promise<void> {
	const on = await transaction
		.selectFrom('notice_ways')
		.select('person_id')
		.distinct()
		.where('way', '=', 'push')
		.where('state', '=', 'on')
		.orderBy('person_id')
		.execute();
	for (const { person_id: personId } of on) {
		await lockPerson(transaction, personId);
		await projectRecords(transaction, personId, await endPushes(transaction, personId, now));
	}
}
