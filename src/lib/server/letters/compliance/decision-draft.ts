import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import type { MustOrMay } from '#lib/domain/compliance/must-or-may.ts';
import { refuseDecision, type DecisionProblem } from '#lib/domain/compliance/refuse-decision.ts';
import { missingFromLetter } from '#lib/i18n/compliance/compose-letter.ts';
import type { EventWithFacts } from '#lib/server/queries/compliance/event-with-facts.ts';

/** All that keeps a decision from being saved as it is, field by field. */
export function problemsOf(
	payload: PayloadOf<'event.decide'>,
	{ row, facts, wasInCustody, today }: EventWithFacts,
	law: MustOrMay
): DecisionProblem[] {
	const missingParts = missingFromLetter(payload, row.order_kind, payload.language);
	const problems = refuseDecision(facts, { ...payload, missingParts }, law, today);
	return wasInCustody && payload.outcome === 'not_accepted'
		? [{ code: 'in_custody_then', field: 'outcome' }, ...problems]
		: problems;
}

/** What was filled in and then left for another outcome is not kept, and stands in no letter. */
export function asItCounts(payload: PayloadOf<'event.decide'>): PayloadOf<'event.decide'> {
	const { outcome } = payload;
	const action = outcome === 'not_accepted' ? payload.action : null;
	return {
		...payload,
		action,
		acceptedReason: outcome === 'accepted' ? payload.acceptedReason : null,
		moreTimeUntil: outcome === 'more_time' ? payload.moreTimeUntil : null,
		statutory: action === 'warning' ? payload.statutory : null
	};
}
