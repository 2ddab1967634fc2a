import type { Outcome } from '#lib/domain/appointments/vocabulary.ts';
import { meaningOf } from '#lib/domain/appointments/counts-against.ts';

export type CreditEffect = 'none' | 'undecided' | 'may_be_lost';

/**
 * What an unpaid work session can mean for the hours credit (Sentencing Act 2026, section 37): the credit needs the first quarter
 * of the hours done with no session missed without a reasonable excuse. An accepted reason never costs it.
 * @param hoursDone hours worked before this session.
 */
export function creditEffect(outcome: Outcome, hoursDone: number, hoursOrdered: number): CreditEffect {
	if (hoursDone >= hoursOrdered / 4) return 'none';
	const meaning = meaningOf(outcome);
	if (meaning === 'possible_failure') return 'undecided';
	return meaning === 'not_accepted' ? 'may_be_lost' : 'none';
}
