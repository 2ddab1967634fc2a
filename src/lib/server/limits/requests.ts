import { REQUESTS_AT_A_TIME } from '#lib/domain/access/limits.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { databaseFault } from '#lib/server/db/faults.ts';
import { takeUse } from './account-use.ts';
import { LimitReached } from './limit-reached.ts';

interface Counted {
	/** Requests that the database does not know of yet. */
	uncounted: number;
	/** Refused until then without asking the database. */
	shutUntil: number;
}

/** Above this many accounts, those that are not shut are forgotten: each may then ask a few times more. */
const MOST_REMEMBERED = 10_000;

export type CountRequest = (connection: Connection, accountId: string, now: number) => Promise<void>;

/**
 * Counts the requests of each account, in the database, for all processes together; in pieces, so that whoever looks at a page or
 * two writes nothing. What this process has not counted yet when it ends is forgotten: fewer than one piece for each account.
 * @returns what throws LimitReached where an account has asked too often
 */
export function createRequestCounter(): CountRequest {
	const counts = new Map<string, Counted>();
	return async (connection, accountId, now) => {
		const counted = counts.get(accountId) ?? { uncounted: 0, shutUntil: 0 };
		if (now < counted.shutUntil) throw new LimitReached('too_many_requests', counted.shutUntil - now);
		if (!counts.has(accountId)) remember(counts, accountId, counted);
		counted.uncounted += 1;
		if (counted.uncounted < REQUESTS_AT_A_TIME) return;
		const piece = counted.uncounted;
		counted.uncounted = 0;
		const wait = await take(connection, accountId, piece, now);
		if (wait === null) return;
		counted.shutUntil = now + wait;
		throw new LimitReached('too_many_requests', wait);
	};
}

/** A database that takes no writes just now can still be read from: then this piece is not counted. */
async function take(
	connection: Connection,
	accountId: string,
	piece: number,
	now: number
): Promise<number | null> {
	try {
		// Together, so that the disk is waited for once.
		return await connection.transaction().execute(async (transaction) => {
			const wait = await takeUse(transaction, accountId, 'requests', piece, now);
			return wait ?? (await takeUse(transaction, accountId, 'requestsInADay', piece, now));
		});
	} catch (error) {
		if (databaseFault(error) === null) throw error;
		return null;
	}
}

function remember(counts: Map<string, Counted>, accountId: string, counted: Counted): void {
	if (counts.size >= MOST_REMEMBERED)
		for (const [id, { shutUntil }] of counts) if (shutUntil === 0) counts.delete(id);
	counts.set(accountId, counted);
}
