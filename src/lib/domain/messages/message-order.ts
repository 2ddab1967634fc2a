import type { MessageRecord } from './record.ts';

export type Placed = Pick<MessageRecord, 'id' | 'tappedAt' | 'receivedAt'>;

/**
 * The order of a conversation, the latest first: by when each arrived with us, which both sides know alike; what is still on the
 * phone stands above all of it, by when it was tapped.
 */
export function latestMessageFirst(a: Placed, b: Placed): number {
	const [arrivedA, arrivedB] = [a.receivedAt ?? Infinity, b.receivedAt ?? Infinity];
	if (arrivedA !== arrivedB) return arrivedB > arrivedA ? 1 : -1;
	return b.tappedAt - a.tappedAt || (a.id < b.id ? 1 : -1);
}

/** What our side wrote and the person has not opened yet, the latest first. */
export function newToRead(messages: readonly MessageRecord[]): MessageRecord[] {
	return messages.filter(({ side, seenAt }) => side === 'officer' && seenAt === null);
}
