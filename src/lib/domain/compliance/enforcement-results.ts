import type { EventState } from './event.ts';
import type { EnforcementAction } from './must-or-may.ts';
import type { EnforcementResult } from './vocabulary.ts';

const ofReferral: readonly EnforcementResult[] = [
	'not_taken_to_court',
	'order_continues',
	'order_changed',
	'new_sentence'
];
const ofRecall: readonly EnforcementResult[] = ['not_recalled', 'recalled'];

/** What can have become of a case, given what it was sent for and where it stands. */
export function resultsFor(action: EnforcementAction, state: EventState): readonly EnforcementResult[] {
	if (state === 'recalled') return ['returned'];
	if (state !== 'with_enforcement') return [];
	if (action === 'referral') return ofReferral;
	return action === 'recall_consideration' ? ofRecall : [];
}

export function fitsResult(action: EnforcementAction, state: EventState, result: EnforcementResult): boolean {
	return resultsFor(action, state).includes(result);
}
