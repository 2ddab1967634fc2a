import type { ErrorCode } from '#lib/domain/errors/codes.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import type { AcceptableReason } from '#lib/domain/appointments/vocabulary.ts';
import { eventState, hearingOf, type EventFacts } from './event.ts';
import type { StatutoryPart } from './letter.ts';
import type { EnforcementAction, MustOrMay } from './must-or-may.ts';
import type { Alternative, DecisionOutcome } from './vocabulary.ts';

/** What of a decision its rules look at. */
export interface ProposedDecision {
	outcome: DecisionOutcome;
	acceptedReason: AcceptableReason | null;
	action: EnforcementAction | null;
	moreTimeUntil: LocalDate | null;
	reasons: string;
	goingWell: string;
	weWill: string;
	alternatives: readonly Alternative[];
	/** Of a warning: the statutory parts that its words lack. */
	missingParts: readonly StatutoryPart[];
}

export interface DecisionProblem {
	code: ErrorCode;
	/** The field of the form, named as in the command. */
	field: string;
}

/** Why a decision cannot be saved as it is; empty where it can. It never says whether a reason is good. */
export function refuseDecision(
	facts: EventFacts,
	proposed: ProposedDecision,
	law: MustOrMay,
	today: LocalDate
): DecisionProblem[] {
	const state = eventState(facts, today);
	if (state !== 'awaiting_account' && state !== 'to_decide')
		return [{ code: 'event_is_decided', field: 'outcome' }];
	return [
		...unheard(facts, proposed, today),
		...(proposed.reasons === '' ? [problem('reasons_missing', 'reasons')] : []),
		...ofOutcome(facts, proposed, law, today)
	];
}

const problem = (code: ErrorCode, field: string): DecisionProblem => ({ code, field });

/**
 * Hear first, decide after. More time can be given at any moment, and nobody has to be asked to be told that it was no failure
 * of theirs. To accept a reason an earlier report of theirs is enough; against them it is not.
 */
function unheard(facts: EventFacts, { outcome }: ProposedDecision, today: LocalDate): DecisionProblem[] {
	if (outcome === 'more_time' || outcome === 'not_a_failure' || facts.reopened) return [];
	const { heard } = hearingOf(facts, today);
	const enough = heard !== null && (heard !== 'earlier_report' || outcome !== 'not_accepted');
	return enough ? [] : [problem('not_heard_yet', 'outcome')];
}

function ofOutcome(
	{ accountDueOn }: EventFacts,
	proposed: ProposedDecision,
	law: MustOrMay,
	today: LocalDate
): DecisionProblem[] {
	switch (proposed.outcome) {
		case 'accepted':
			return proposed.acceptedReason === null ? [problem('accepted_reason_missing', 'acceptedReason')] : [];
		case 'more_time': {
			const until = proposed.moreTimeUntil;
			const isLater = until !== null && until > accountDueOn && until > today;
			return isLater ? [] : [problem('more_time_needs_later_day', 'moreTimeUntil')];
		}
		case 'not_a_failure':
			return [];
		case 'not_accepted':
			return ofAction(proposed, law);
	}
}

function ofAction(proposed: ProposedDecision, law: MustOrMay): DecisionProblem[] {
	const { action, alternatives, goingWell, weWill, missingParts } = proposed;
	if (law.rule === 'ended_by_law') return [problem('supervision_ended_by_law', 'action')];
	if (action === null) return [problem('action_missing', 'action')];
	const available: readonly EnforcementAction[] = law.available;
	if (!available.includes(action)) return [problem('action_not_available', 'action')];
	return [
		...(alternatives.length === 0 ? [problem('alternatives_missing', 'alternatives')] : []),
		...(goingWell === '' ? [problem('going_well_missing', 'goingWell')] : []),
		...(weWill === '' ? [problem('we_will_missing', 'weWill')] : []),
		...(action === 'warning'
			? missingParts.map((part) => problem('statutory_part_missing', `statutory.${part}`))
			: [])
	];
}
