import { describe, expect, it } from 'vitest';
import { ReferralState } from './referral.ts';
import { refuseReferralMove } from './referral-moves.ts';

const TODAY = '2026-11-23';
const on = '2026-11-20';
const since = '2026-11-06';
const ends = ['declined_by_agency', 'declined_by_person', 'not_available_in_area', 'withdrawn'] as const;
const move = (from: ReferralState | null, state: ReferralState, reason = '') =>
	refuseReferralMove(from === null ? null : { state: from, since }, { state, on, reason }, TODAY);

describe('a referral', () => {
	it('goes along its course, and may leave states out', () => {
		const course = ['to_be_made', 'made', 'accepted', 'waiting', 'started', 'completed'] as const;
		const forward = course.flatMap((from, index) => course.slice(index).map((to) => move(from, to)));
		expect(forward).toEqual(forward.map(() => null));
		expect(move('waiting', 'accepted')).toBeNull();
	});

	it.each(ends)('ends as %s from any open state, with a reason', (end) => {
		for (const from of [null, 'to_be_made', 'made', 'accepted', 'waiting', 'started'] as const) {
			expect(move(from, end)).toEqual({ code: 'referral_reason_missing', field: 'reason' });
			expect(move(from, end, 'Full')).toBeNull();
		}
	});

	it.each([...ends, 'completed'] as const)('that is %s is opened again only with a reason', (end) => {
		expect(move(end, 'made')).toEqual({ code: 'referral_reopened_without_reason', field: 'reason' });
		expect(move(end, 'made', 'A place came free')).toBeNull();
		expect(move(end, end)).toBeNull();
	});

	it('goes back only with a reason', () => {
		expect(move('started', 'made')).toEqual({ code: 'referral_reason_missing', field: 'reason' });
		expect(move('started', 'made', 'Entered by mistake')).toBeNull();
	});

	it('has no change to come, and none before the last', () => {
		const at = (day: string) =>
			refuseReferralMove({ state: 'made', since }, { state: 'waiting', on: day, reason: 'x' }, TODAY)?.code;
		expect([at('2026-11-24'), at('2026-11-05'), at(since), at(TODAY)]).toEqual([
			'date_in_future',
			'date_before_last_change',
			undefined,
			undefined
		]);
	});
});
