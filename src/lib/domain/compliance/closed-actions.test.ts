import { describe, expect, it } from 'vitest';
import { OrderKind } from '#lib/domain/people/vocabulary.ts';
import { closedActions } from './closed-actions.ts';
import { mustOrMay } from './must-or-may.ts';

const live = [{ givenOn: '2026-09-01', withdrawnOn: null }];

describe('what is closed, and why', () => {
	it('says of a second time that the warning before closes a further one', () => {
		expect(closedActions(mustOrMay('community_order', live, '2026-11-20'))).toContainEqual({
			action: 'warning',
			because: 'live_warning'
		});
	});

	it('says of a court’s order why nothing further is not among what is open', () => {
		expect(closedActions(mustOrMay('suspended_sentence_order', [], '2026-11-20'))).toEqual([
			{ action: 'no_further_action', because: 'court_order' }
		]);
	});

	it('never closes what the law leaves open', () => {
		const both = OrderKind.options.flatMap((kind) =>
			[[], live].map((warnings) => mustOrMay(kind, warnings, '2026-11-20'))
		);
		for (const law of both) {
			const open: readonly string[] = law.available;
			expect(closedActions(law).filter(({ action }) => open.includes(action))).toEqual([]);
		}
	});
});
