import type { DecisionGiven } from '#lib/domain/compliance/record.ts';
import type { EventsText } from '#lib/i18n/compliance/person-events.en.ts';

/** What a decision came to, in one line; of one that closed the event at once, what had been wrong. */
export function outcomeWords(
	{ outcome, closedBecause }: Pick<DecisionGiven, 'outcome' | 'closedBecause'>,
	text: Pick<EventsText, 'outcome' | 'closed'>
): string {
	return closedBecause ? text.closed[closedBecause] : text.outcome[outcome];
}

/** The same with what followed from it. */
export function decisionLine(
	decision: Pick<DecisionGiven, 'outcome' | 'closedBecause' | 'action'>,
	text: Pick<EventsText, 'outcome' | 'closed' | 'action'>
): string {
	const outcome = outcomeWords(decision, text);
	return decision.action ? `${outcome}: ${text.action[decision.action]}` : outcome;
}
