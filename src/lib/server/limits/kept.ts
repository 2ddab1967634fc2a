import type { Actor } from '#lib/domain/access/actor.ts';
import { ENTRY_COST } from '#lib/domain/access/limits.ts';
import type { Connection, Transaction } from '#lib/server/db/database.ts';
import { takeUse } from './account-use.ts';
import { LimitReached } from './limit-reached.ts';

/**
 * Counts an entry that is being taken, in the transaction that takes it.
 * @throws LimitReached where this account has had as much kept as it may: the transaction is undone, and nothing of it is lost
 */
export async function takeRoom(
	transaction: Transaction,
	actor: Actor,
	content: unknown,
	now: number
): Promise<void> {
	if (actor.role === 'system') return;
	const cost = ENTRY_COST + Buffer.byteLength(JSON.stringify(content) ?? '');
	for (const limit of ['keptInADay', 'keptInAMonth'] as const) {
		const wait = await takeUse(transaction, actor.accountId, limit, cost, now);
		if (wait !== null) throw new LimitReached('too_much_sent', wait);
	}
}

/** Whether there is room left to keep `body` of what this account was refused. */
export async function takeRoomForRefused(
	connection: Connection,
	actor: Actor,
	body: string,
	now: number
): Promise<boolean> {
	if (actor.role === 'system') return true;
	const cost = ENTRY_COST + Buffer.byteLength(body);
	return (await takeUse(connection, actor.accountId, 'refused', cost, now)) === null;
}
