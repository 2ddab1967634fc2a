import { attentionOrder } from '#lib/domain/attention/today.ts';
import type { WaitingItem } from '#lib/domain/attention/waiting.ts';
import { localDate, type Instant } from '#lib/domain/time/local-date.ts';

/** How many things wait for a human, by person, counted as Today counts them. */
export function waitingByPerson(waiting: WaitingItem[], now: Instant): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { item } of attentionOrder(waiting, now, localDate(now)))
		counts.set(item.personId, (counts.get(item.personId) ?? 0) + 1);
	return counts;
}
