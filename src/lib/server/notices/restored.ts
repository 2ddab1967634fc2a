import type { Instant } from '#lib/domain/time/local-date.ts';
import type { Connection, Transaction } from '#lib/server/db/database.ts';
import { readMeta, writeMeta } from '#lib/server/db/meta.ts';
import { lockPerson, projectRecords } from '#lib/server/projection/project.ts';

/** When this database was last put back to an older state. */
const RESTORED_AT = 'restoredAt';

/**
 * For a database that was put back to an older state: what fell due between the copy and now may have gone off, and nobody can say. So it is
 * not sent again, and nor is what the copy had not looked at yet: that is taken for told.
 */
export async function unsureAfterRestore(transaction: Transaction, now: Instant): Promise<void> {
	await writeMeta(transaction, RESTORED_AT, String(now));
	await forgetStaleLooks(transaction);
	await leaveUntold(transaction);
	const due = await transaction
		.selectFrom('notices')
		.select(['id', 'person_id'])
		.where('state', '=', 'due')
		.where('next_at', '<=', now)
		.orderBy('person_id')
		.orderBy('id')
		.execute();
	for (const { id, person_id: personId } of due) {
		await lockPerson(transaction, personId);
		await transaction
			.updateTable('notices')
			.set({
				state: 'unsure',
				why: 'restored',
				next_at: null,
				leased_by: null,
				leased_until: null,
				handed_at: null,
				at: now
			})
			.where('person_id', '=', personId)
			.where('id', '=', id)
			.execute();
		await projectRecords(transaction, personId, [{ kind: 'reminder', id }]);
	}
}

async function forgetStaleLooks(transaction: Transaction): Promise<void> {
	await transaction
		.deleteFrom('notice_looks')
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('person_sync')
						.select('person_sync.person_id')
						.whereRef('person_sync.person_id', '=', 'notice_looks.person_id')
						.whereRef('person_sync.revision', '=', 'notice_looks.revision')
				)
			)
		)
		.execute();
}

/** News that the copy had not sent may have been told after all since then. */
async function leaveUntold(transaction: Transaction): Promise<void> {
	await transaction
		.updateTable('notices')
		.set({ next_at: null })
		.where('state', '=', 'not_sent')
		.where('next_at', 'is not', null)
		.execute();
}

/**
 * Which reminders may have been sent in a life of this database that it knows nothing of: they were due before it was put back. One that
 * was booked here since cannot have been.
 */
export async function readMayHaveGone(
	connection: Connection,
	due: readonly { id: string; personId: string; dueAt: Instant }[]
): Promise<(reminder: { id: string; personId: string }) => boolean> {
	const restoredAt = Number((await readMeta(connection, RESTORED_AT)) ?? 0);
	const before = due.filter(({ dueAt }) => dueAt <= restoredAt);
	if (before.length === 0) return () => false;
	const booked = await connection
		.selectFrom('bookings')
		.select(['person_id', 'appointment_id'])
		.where(
			'person_id',
			'in',
			before.map(({ personId }) => personId)
		)
		.where(
			'appointment_id',
			'in',
			before.map(({ id }) => id)
		)
		.where('at', '>', restoredAt)
		.execute();
	const keyOf = (personId: string, id: string) => `${personId} ${id}`;
	const since = new Set(booked.map((each) => keyOf(each.person_id, each.appointment_id)));
	const gone = new Set(before.map(({ personId, id }) => keyOf(personId, id)));
	return ({ personId, id }) => gone.has(keyOf(personId, id)) && !since.has(keyOf(personId, id));
}
