import type { Instant } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';

/** When this account first gave the command with this id; null where it never did. */
export async function firstTapOf(
	connection: Connection,
	commandId: string,
	accountId: string
): Promise<Instant | null> {
	const found = await connection
		.selectFrom('commands')
		.select('occurred_at')
		.where('id', '=', commandId)
		.where('account_id', '=', accountId)
		.executeTakeFirst();
	return found?.occurred_at ?? null;
}
