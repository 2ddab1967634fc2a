import { describe, expect, it } from 'vitest';
import { agedGaps } from './gap-age.ts';
import type { DeliveryGap } from './sequence-shapes.ts';

const TODAY = '2026-11-25';

describe('how long a gap has been there', () => {
	it.each([
		[{ code: 'look_again_due', stepId: 's', lookAgainOn: '2026-11-20' }, 5],
		[{ code: 'referral_check_due', stepId: null, referralId: 'r', nextCheckOn: '2026-11-25' }, 0],
		[{ code: 'change_without_review', change: 'job', on: '2026-10-26' }, 30],
		[{ code: 'told_change', reportId: 'r', on: '2026-11-24' }, 1],
		[{ code: 'declined_by_agency', stepId: 's', referralId: 'r', since: '2026-11-01' }, 24],
		[{ code: 'plan_not_reviewed', since: null, days: null }, null],
		[{ code: 'step_without_referral', stepId: 's' }, null]
	] satisfies [DeliveryGap, number | null][])('%j', (gap, ageDays) => {
		expect(agedGaps([gap], TODAY)).toEqual([{ ...gap, ageDays }]);
	});

	it('puts the longest first and those of no known day last, as they came', () => {
		const gaps: DeliveryGap[] = [
			{ code: 'step_without_referral', stepId: '1' },
			{ code: 'look_again_due', stepId: '2', lookAgainOn: '2026-11-20' },
			{ code: 'step_without_referral', stepId: '3' },
			{ code: 'look_again_due', stepId: '4', lookAgainOn: '2026-09-01' }
		];
		const order = agedGaps(gaps, TODAY).map((gap) => ('stepId' in gap ? gap.stepId : null));
		expect(order).toEqual(['4', '2', '1', '3']);
	});
});
