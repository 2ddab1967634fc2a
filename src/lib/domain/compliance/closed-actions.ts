import type { EnforcementAction, MustOrMay } from './must-or-may.ts';

export type ClosedBecause = 'live_warning' | 'court_order' | 'licence';

/** An action that somebody may look for and does not find, with why it is not open. */
export interface ClosedAction {
	action: EnforcementAction;
	because: ClosedBecause;
}

/** Said instead of left out: the law closes these, not a choice of ours (docs/decisions/015-no-further-action.md). */
export function closedActions({ rule }: Pick<MustOrMay, 'rule'>): ClosedAction[] {
	const noFurtherAction: ClosedAction = { action: 'no_further_action', because: 'court_order' };
	switch (rule) {
		case 'must_refer':
			return [{ action: 'warning', because: 'live_warning' }, noFurtherAction];
		case 'may_warn_or_refer':
			return [noFurtherAction];
		case 'no_statutory_rule':
			return [{ action: 'warning', because: 'licence' }];
		case 'ended_by_law':
		case 'unknown_order':
			return [];
	}
}
