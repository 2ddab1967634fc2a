import { answerBy, type ReplyPromise } from '#lib/domain/organisation/reply-times.ts';
import { localDate, type LocalDate } from '#lib/domain/time/local-date.ts';
import { latestMessageFirst, type Placed } from './message-order.ts';
import { MOST_NAMED } from './most-named.ts';
import type { MessageRecord } from './record.ts';

/** So many stand open on a page; those before them are folded away. */
export const SHOWN_AT_ONCE = 10;

/** Those of the person's that nobody has answered yet, the oldest first. */
export function unanswered<Message extends Placed & Pick<MessageRecord, 'side' | 'answered'>>(
	messages: readonly Message[]
): Message[] {
	return messages
		.filter(({ side, answered, receivedAt }) => side === 'person' && answered === null && receivedAt !== null)
		.toSorted((a, b) => -latestMessageFirst(a, b));
}

/**
 * Of those that wait, what one answer or one settling names: the oldest, as many as a command takes. The rest go on waiting.
 * @param waiting as `unanswered` gives them
 */
export function namedAtOnce(waiting: readonly Pick<MessageRecord, 'id'>[]): string[] {
	return waiting.slice(0, MOST_NAMED).map(({ id }) => id);
}

export type MessageState = 'on_this_phone' | 'sent' | 'seen' | 'answered' | 'refused';

/** How far a message of the person's has truly come. */
export function stateOf(message: MessageRecord): MessageState {
	if (message.refused) return 'refused';
	if (message.receivedAt === null) return 'on_this_phone';
	if (message.answered !== null) return 'answered';
	return message.seenAt === null ? 'sent' : 'seen';
}

/** The day by which the one that has waited longest is to be answered; null where none waits. */
export function nextAnswerBy(messages: readonly MessageRecord[], promise: ReplyPromise): LocalDate | null {
	const [oldest] = unanswered(messages);
	return oldest?.receivedAt == null ? null : answerBy(localDate(oldest.receivedAt), promise);
}
