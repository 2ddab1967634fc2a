import type { DecisionGiven } from '#lib/domain/snapshot/records.ts';
import type { EventsText } from '#lib/i18n/person/events.en.ts';

/** What a decision came to, in one line; of one that closed the event at once, what had been wrong. */
export function outcomeWords(
	{ outcome, closedBecause }: Pick<DecisionGiven, 'outcome' | 'closedBecause'>,
	text: Pick<EventsText, 'outcome' | 'closed'>
): string {
	return closedBecause ? text.closed[closedBecause] : text.outcome[outcome];
}
