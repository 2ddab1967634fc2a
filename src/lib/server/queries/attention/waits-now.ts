import { keyOf, type WaitingKey } from '#lib/domain/attention/put-off.ts';
import { attentionOrder, type AttentionItem } from '#lib/domain/attention/today.ts';
import { localDate, type Instant } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';
import type { Reaching } from '#lib/server/queries/access/reach.ts';
import { readWaiting } from './waiting.ts';

/** The thing, where it waits for this practitioner now, with why; null where it does not, or is none of theirs. */
export async function waitsNow(
	connection: Connection,
	reaching: Reaching,
	key: WaitingKey,
	now: Instant
): Promise<AttentionItem | null> {
	const waiting = await readWaiting(connection, reaching, now, key.personId);
	const found = attentionOrder(waiting, now, localDate(now)).find(({ item }) => keyOf(item) === keyOf(key));
	return found ?? null;
}
