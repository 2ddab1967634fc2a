import type { NoticeState, NoticeWayEnd, NoticeWhy } from '#lib/domain/notices/vocabulary.ts';
import { tryAgainAt } from '#lib/domain/notices/when.ts';
import type { RecordReference } from '#lib/domain/records/record-key.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { lockPerson, projectRecords } from '#lib/server/projection/project.ts';
import type { Outbox } from './outbox.ts';

/** What a notice came to, and which ways came to an end by it. */
export interface Settled {
	state: Exclude<NoticeState, 'due'>;
	why?: NoticeWhy | null;
	providerId?: string | null;
	/** When its provider is to be asked whether it arrived; null for never. */
	askAt?: number | null;
	ended?: { wayId: string; why: NoticeWayEnd }[];
}

/** Writes what became of it and makes the phone's view again, in one transaction. */
export async function settle(
	{ database, now, holder }: Outbox,
	notice: Row<'notices'>,
	settled: Settled
): Promise<void> {
	const at = now();
	const { state, why = null, providerId, askAt = null, ended = [] } = settled;
	// What another process has in hand by now may be sent by that one, or be about more than was looked at here.
	const isUnsent =
		notice.state === 'due' && (state === 'dropped' || state === 'not_sent' || state === 'given_up');
	await database.kysely.transaction().execute(async (transaction) => {
		await lockPerson(transaction, notice.person_id);
		await transaction
			.updateTable('notices')
			.set({
				state,
				why,
				next_at: state === 'not_sent' && notice.kind !== 'appointment_reminder' ? notice.until : askAt,
				leased_by: null,
				leased_until: null,
				handed_at: null,
				// Of one that was sent it stays the moment of that.
				at: notice.state === 'sent' ? notice.at : at,
				...(providerId !== undefined && { provider_id: providerId })
			})
			.where('person_id', '=', notice.person_id)
			.where('id', '=', notice.id)
			.where('state', '=', notice.state)
			.$if(isUnsent, (query) => query.where('leased_by', '=', holder))
			.execute();
		const changed: RecordReference[] = [{ kind: 'reminder', id: notice.id }];
		if (await endWays(transaction, notice.person_id, ended, at))
			changed.push({ kind: 'notice_choices', id: notice.person_id });
		await projectRecords(transaction, notice.person_id, changed);
	});
	await database.committed?.();
}

/** Nothing goes to an address that is dead, or to a phone that wants no more; its person is shown which it was. */
async function endWays(
	transaction: Transaction,
	personId: string,
	ended: readonly { wayId: string; why: NoticeWayEnd }[],
	at: number
): Promise<boolean> {
	for (const { wayId, why } of ended)
		await transaction
			.updateTable('notice_ways')
			.set((build) => ({
				state: 'ended',
				ended_why: why,
				ended_at: at,
				address: '',
				code_at: null,
				// An officer is told, as somebody has to ask for another. What a browser lets go of, its owner alone can turn on again.
				...(why === 'dead_address' && { dead_since: build.fn.coalesce('dead_since', build.val(at)) })
			}))
			.where('person_id', '=', personId)
			.where('id', '=', wayId)
			.where('state', 'in', ['on', 'unconfirmed'])
			.execute();
	return ended.length > 0;
}

/** Gives it back for another try; where there is no time for one, it is given up. @param isUnknown it may have been taken all the same */
export async function putBack(
	outbox: Outbox,
	notice: Row<'notices'>,
	why: NoticeWhy,
	{ isUnknown = false, at }: { isUnknown?: boolean; at?: number } = {}
): Promise<void> {
	const attempts = notice.attempts + 1;
	const nextAt = at ?? tryAgainAt(outbox.now(), attempts);
	if (nextAt > notice.until)
		return settle(
			outbox,
			notice,
			isUnknown ? { state: 'unsure', why: 'broken_off' } : { state: 'given_up', why }
		);
	await outbox.database.kysely
		.updateTable('notices')
		.set({
			attempts,
			why,
			next_at: nextAt,
			leased_by: null,
			leased_until: null,
			...(!isUnknown && { handed_at: null })
		})
		.where('person_id', '=', notice.person_id)
		.where('id', '=', notice.id)
		.where('leased_by', '=', outbox.holder)
		.execute();
}
