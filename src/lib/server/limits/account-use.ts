import { sql } from 'kysely';
import { accountLimits, type AccountLimit } from '#lib/domain/access/limits.ts';
import type { Connection } from '#lib/server/db/database.ts';

/**
 * Takes `amount` from what this account has left, in one statement, so that what is sent side by side is all counted.
 * @returns null where it was taken; else how long until there is some again, and nothing was taken
 */
export async function takeUse(
	connection: Connection,
	accountId: string,
	limit: AccountLimit,
	amount: number,
	now: number
): Promise<number | null> {
	const { most, periodMs } = accountLimits[limit];
	// A beginning far in the future is a clock of ours that was wrong.
	const isOver =
		periodMs === null
			? sql<boolean>`1 = 0`
			: sql<boolean>`(account_use.began_at <= ${now - periodMs} or account_use.began_at > ${now + periodMs})`;
	const taken = await connection
		.insertInto('account_use')
		.values({ account_id: accountId, kind: limit, began_at: now, used: amount })
		.onConflict((conflict) =>
			conflict
				.columns(['account_id', 'kind'])
				.doUpdateSet({
					used: sql`case when ${isOver} then 0 else account_use.used end + ${amount}`,
					began_at: sql`case when ${isOver} then ${now} else account_use.began_at end`
				})
				.where(sql<boolean>`(${isOver} or account_use.used + ${amount} <= ${most})`)
		)
		.returning('used')
		.executeTakeFirst();
	return taken ? null : waitFor(connection, accountId, limit, now);
}

async function waitFor(
	connection: Connection,
	accountId: string,
	limit: AccountLimit,
	now: number
): Promise<number> {
	const { began_at: beganAt } = await connection
		.selectFrom('account_use')
		.select('began_at')
		.where('account_id', '=', accountId)
		.where('kind', '=', limit)
		.executeTakeFirstOrThrow();
	return Math.max(0, beganAt + (accountLimits[limit].periodMs ?? Infinity) - now);
}
