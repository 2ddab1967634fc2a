import type { ActorOf } from '#lib/domain/access/actor.ts';
import { commands } from '#lib/domain/commands/commands.ts';
import { MOST_NAMED } from '#lib/domain/messages/most-named.ts';
import { TIME_ZONE } from '#lib/domain/time/summer-time.ts';
import { execute } from '#lib/server/commands/execute.ts';
import { seeingId } from '#lib/server/commands/handling/seeing-id.ts';
import type { Connection, Database } from '#lib/server/db/database.ts';
import { readThread, type MessageForStaff } from '#lib/server/queries/messages/thread.ts';

type Practitioner = ActorOf<'practitioner'>;

/**
 * What was written, as its practitioner opens it. Opening it is what "read" means to the person who wrote, so it is recorded here,
 * once (docs/decisions/012-opening-a-report-is-seeing-it.md).
 */
export async function openThread(
	{ database, lists, now }: { database: Database; lists: Connection; now: number },
	actor: Practitioner,
	personId: string,
	isPrefetch = false
): Promise<MessageForStaff[]> {
	const thread = await readThread(lists, actor, personId);
	const unseen = thread.filter(({ side, isSeen }) => side === 'person' && !isSeen).slice(0, MOST_NAMED);
	if (unseen.length > 0 && !isPrefetch) await execute(database, actor, seeing(unseen, actor, personId), now);
	return thread;
}

/** The same command, whole, from however many windows the same messages are first opened. */
function seeing(unseen: readonly MessageForStaff[], { accountId }: Practitioner, personId: string) {
	const messageIds = unseen.map(({ id }) => id).sort();
	return {
		id: seeingId(`message.see ${personId} ${messageIds.join(' ')} ${accountId}`),
		type: 'message.see',
		version: commands['message.see'].version,
		occurredAt: Math.max(...unseen.map(({ receivedAt, tappedAt }) => receivedAt ?? tappedAt)),
		timeZone: TIME_ZONE,
		personId,
		payload: { personId, messageIds }
	};
}
