import { latestMessageFirst } from '#lib/domain/messages/message-order.ts';
import type { MessageRecord } from '#lib/domain/messages/record.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { fromJson } from '#lib/server/db/json.ts';
import { practitionersInReach, type Reaching } from '#lib/server/queries/access/reach.ts';

/**
 * A message as staff read it. Whether and when the person opened what our side wrote is not among it: nobody is to be followed by
 * their phone (docs/decisions/082-messages-are-no-enforcement.md).
 */
export type MessageForStaff = Pick<
	MessageRecord,
	'id' | 'side' | 'words' | 'by' | 'tappedAt' | 'receivedAt' | 'clock' | 'answered'
> & { isSeen: boolean };

/** All that was written between somebody in reach and their officers, the latest first; nothing of anybody else. */
export async function readThread(
	connection: Connection,
	reaching: Reaching,
	personId: string
): Promise<MessageForStaff[]> {
	const rows = await connection
		.selectFrom('messages')
		.innerJoin('people', 'people.id', 'messages.person_id')
		.where('people.id', '=', personId)
		.where('people.practitioner_id', 'in', practitionersInReach(connection, reaching))
		.select(['messages.id', 'messages.person_id', 'side', 'words', 'by_name', 'tapped_at', 'received_at'])
		.select(['clock', 'seen_by', 'answered_at', 'answered_how', 'answered_by', 'answer_id'])
		.execute();
	return rows
		.map(({ answered_at: at, answered_how: how, ...row }) => ({
			id: row.id,
			side: row.side,
			words: row.words,
			by: row.by_name,
			tappedAt: row.tapped_at,
			receivedAt: row.received_at,
			...(row.clock !== null && { clock: fromJson(row.clock) }),
			// Only our side has a name here.
			isSeen: row.seen_by !== null,
			answered:
				at === null || how === null ? null : { how, by: row.answered_by ?? '', at, messageId: row.answer_id }
		}))
		.sort(latestMessageFirst);
}
