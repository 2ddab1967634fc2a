import * as z from 'zod/mini';
import type { OrderKind } from '#lib/domain/people/vocabulary.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import {
	doReadingsDiffer,
	isNearBoundary,
	isWarningLive,
	lastDayOfWarning,
	latestLiveWarning
} from './warning-life.ts';
import type { WarningGiven } from './warning-life.ts';

/** What a practitioner can do once a named person has decided that a reason is not accepted. */
export const EnforcementAction = z.enum([
	'warning',
	'referral',
	'discussion',
	'licence_letter',
	'more_contact',
	'extra_conditions',
	'recall_consideration',
	'no_further_action'
]);
export type EnforcementAction = z.infer<typeof EnforcementAction>;

/** What the law makes compulsory or leaves open. It names what is available and chooses nothing. */
export type MustOrMay =
	| { rule: 'may_warn_or_refer'; available: EnforcementAction[]; checkWithManager: boolean }
	| {
			rule: 'must_refer';
			available: EnforcementAction[];
			/** The last day of the warning that makes it compulsory. */
			liveUntil: LocalDate;
			checkWithManager: boolean;
	  }
	| { rule: 'no_statutory_rule'; available: EnforcementAction[]; lettersInTwelveMonths: number }
	| { rule: 'ended_by_law'; available: [] }
	| { rule: 'unknown_order'; available: [] };

/**
 * Sentencing Act 2020, Schedules 10 and 16, paragraph 6: with no warning in the previous 12 months the officer gives a warning or
 * refers; with one, must refer: no further action is none of these, so it is open on a licence only
 * (docs/decisions/015-no-further-action.md). Licences have no such rule, only letters (policy). Post-sentence supervision ended in 2026.
 * @param breachOn the day of the thing decided on, from which live warnings are told.
 * @param opinionOn the day on which the officer decides: where telling from it would say otherwise, a manager is asked.
 */
export function mustOrMay(
	orderKind: OrderKind,
	warnings: readonly WarningGiven[],
	breachOn: LocalDate,
	opinionOn: LocalDate = breachOn
): MustOrMay {
	switch (orderKind) {
		case 'community_order':
		case 'suspended_sentence_order':
			return byWarning(warnings, breachOn, opinionOn);
		case 'licence':
			return {
				rule: 'no_statutory_rule',
				available: [
					'discussion',
					'licence_letter',
					'more_contact',
					'extra_conditions',
					'recall_consideration',
					'no_further_action'
				],
				lettersInTwelveMonths: warnings.filter((letter) => isWarningLive(letter, breachOn)).length
			};
		case 'post_sentence_supervision':
			return { rule: 'ended_by_law', available: [] };
		case 'other':
			return { rule: 'unknown_order', available: [] };
	}
}

function byWarning(warnings: readonly WarningGiven[], breachOn: LocalDate, opinionOn: LocalDate): MustOrMay {
	const checkWithManager = questionsForManager(warnings, breachOn, opinionOn).length > 0;
	const live = latestLiveWarning(warnings, breachOn);
	return live
		? {
				rule: 'must_refer',
				available: ['referral'],
				liveUntil: lastDayOfWarning(live.givenOn),
				checkWithManager
			}
		: { rule: 'may_warn_or_refer', available: ['warning', 'referral'], checkWithManager };
}

/** Why the law's answer about warnings is one for a manager too. */
export type QuestionForManager =
	/** Within 7 days of the day on which a warning stops to count. */
	| 'near_boundary'
	/** Told from the day of the breach a warning counts and told from the day of the decision it does not, or the other way round. */
	| 'readings_differ'
	/** A warning that counts is on record without its order, so it may be another order's. */
	| 'warning_without_order';

/** The law does not say from which day its 12 months run back, and a record can lack the order of a warning. */
export function questionsForManager(
	warnings: readonly WarningGiven[],
	breachOn: LocalDate,
	opinionOn: LocalDate
): QuestionForManager[] {
	const days = [breachOn, opinionOn];
	const isInQuestion = (warning: WarningGiven) =>
		days.some((day) => isWarningLive(warning, day) || isNearBoundary(warning, day));
	return [
		...(warnings.some((warning) => isNearBoundary(warning, breachOn)) ? (['near_boundary'] as const) : []),
		...(doReadingsDiffer(warnings, breachOn, opinionOn) ? (['readings_differ'] as const) : []),
		...(warnings.some((warning) => warning.isOrderUnknown === true && isInQuestion(warning))
			? (['warning_without_order'] as const)
			: [])
	];
}

const countersigned: ReadonlySet<EnforcementAction> = new Set(['referral', 'recall_consideration']);

/** Whether an action takes effect only once a manager has countersigned it. */
export function needsManager(action: EnforcementAction): boolean {
	return countersigned.has(action);
}
