import { sql } from 'kysely';
import { tryLimits } from '#lib/domain/access/limits.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { hashToken } from './tokens.ts';

const DAY_MS = 24 * 60 * 60_000;

/** One limit for one code, address or name. What it is for is hashed before it is kept. */
export interface Limited {
	limit: keyof typeof tryLimits;
	of: string;
}

/**
 * Takes one try from each of `limited`, narrowest first, before it is known whether it is right: so tries sent side
 * by side cannot pass together. The last try that is let through starts the wait, which further tries do not lengthen.
 * @returns false when one of them is used up
 */
export async function takeTry(connection: Connection, limited: Limited[], now: number): Promise<boolean> {
	await forgetOldTries(connection, now);
	for (const one of limited)
		if ((await count(connection, one, now)) > tryLimits[one.limit].tries) return false;
	return true;
}

/** Whether one more would be refused. Counts nothing. */
export async function isUsedUp(connection: Connection, limited: Limited, now: number): Promise<boolean> {
	const { tries, windowMs } = tryLimits[limited.limit];
	const row = await connection
		.selectFrom('rate_limits')
		.select('count')
		.where('key', '=', keyOf(limited))
		.where('window_started_at', '>', now - windowMs)
		.executeTakeFirst();
	return (row?.count ?? 0) >= tries;
}

/** A try that was right is not counted. */
export async function giveBackTry(connection: Connection, limited: Limited[]): Promise<void> {
	await connection
		.updateTable('rate_limits')
		.set((build) => ({ count: build('count', '-', 1) }))
		.where('key', 'in', limited.map(keyOf))
		.where('count', '>', 0)
		.execute();
}

/** For a demonstration, where somebody has just tried what too many tries look like. */
export async function forgetAllTries(connection: Connection): Promise<void> {
	await connection.deleteFrom('rate_limits').execute();
}

async function count(connection: Connection, limited: Limited, now: number): Promise<number> {
	const { tries, windowMs } = tryLimits[limited.limit];
	const isOver = sql<boolean>`rate_limits.window_started_at <= ${now - windowMs}`;
	const isLast = sql<boolean>`rate_limits.count + 1 = ${tries}`;
	const row = await connection
		.insertInto('rate_limits')
		.values({ key: keyOf(limited), window_started_at: now, count: 1 })
		.onConflict((conflict) =>
			conflict.column('key').doUpdateSet({
				count: sql`case when ${isOver} then 1 else rate_limits.count + 1 end`,
				window_started_at: sql`case when ${isOver} or ${isLast} then ${now} else rate_limits.window_started_at end`
			})
		)
		.returning('count')
		.executeTakeFirstOrThrow();
	return row.count;
}

export async function forgetOldTries(connection: Connection, now: number): Promise<void> {
	await connection
		.deleteFrom('rate_limits')
		.where('window_started_at', '<', now - DAY_MS)
		.execute();
}

function keyOf({ limit, of }: Limited): string {
	return `${limit}:${hashToken(of)}`;
}
