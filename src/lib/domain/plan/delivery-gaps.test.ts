import { describe, expect, it } from 'vitest';
import type { StepReferral } from './referral.ts';
import { sequencePlan, type LinkedNeed, type SequenceInput } from './sequence.ts';
import { aGoal, aPlan, aRequirement, aStep, idOf } from './sequence.fixture.ts';

const gapsOf = (changes: Partial<SequenceInput>) => sequencePlan(aPlan(changes)).gaps;
const stepId = idOf('step', 1);
const referralId = idOf('referral', 1);

function aReferral(changes: Partial<StepReferral>): StepReferral {
	return {
		id: referralId,
		stepId,
		state: 'made',
		since: '2026-11-20',
		expectedOn: null,
		lastReportOn: null,
		usualWaitDays: null,
		...changes
	};
}

describe('needs without a step', () => {
	const need: LinkedNeed = {
		id: idOf('need', 1),
		area: 'finances',
		linkedToHarm: false,
		linkedToReoffending: true
	};
	const gap = { code: 'need_without_step', needId: need.id, area: 'finances', linkedTo: 'reoffending' };

	it.each([
		['reoffending', need, gap],
		['harm before reoffending', { ...need, linkedToHarm: true }, { ...gap, linkedTo: 'harm' }]
	])('linked to %s are listed', (_, linked, expected) => {
		expect(gapsOf({ needs: [linked] })).toEqual([expected]);
	});

	it('are not listed when linked to neither, or when a goal with a step covers the area', () => {
		const goals = [aGoal(1, { relatedAreas: ['finances'] })];
		expect(gapsOf({ needs: [{ ...need, linkedToReoffending: false }] })).toEqual([]);
		expect(gapsOf({ needs: [need], goals, steps: [aStep(1)] })).toEqual([]);
		expect(gapsOf({ needs: [need], goals, steps: [aStep(1, { status: 'no_longer_needed' })] })).toEqual([
			gap
		]);
	});
});

describe('referrals', () => {
	const steps = [aStep(1, { actor: 'agency' })];

	it.each<[string, Partial<StepReferral>, object | null]>([
		['to be made', { state: 'to_be_made' }, { code: 'step_without_referral' }],
		['withdrawn', { state: 'withdrawn' }, { code: 'step_without_referral' }],
		['made 13 days ago', { since: '2026-11-10' }, null],
		[
			'made 14 days ago',
			{ since: '2026-11-09' },
			{ code: 'referral_without_answer', referralId, since: '2026-11-09', days: 14 }
		],
		[
			'declined by the person',
			{ state: 'declined_by_person' },
			{ code: 'declined_by_person', referralId, since: '2026-11-20' }
		],
		[
			'declined by the agency',
			{ state: 'declined_by_agency' },
			{ code: 'declined_by_agency', referralId, since: '2026-11-20' }
		],
		[
			'not available',
			{ state: 'not_available_in_area' },
			{ code: 'not_available_in_area', referralId, since: '2026-11-20' }
		],
		[
			'waiting',
			{ state: 'waiting', expectedOn: '2027-02-01' },
			{ code: 'waiting_list', referralId, since: '2026-11-20', expectedOn: '2027-02-01', days: 3 }
		],
		[
			'started, silent 28 days',
			{ state: 'started', since: '2026-09-01', lastReportOn: '2026-10-26' },
			{ code: 'agency_silent', referralId, since: '2026-10-26', days: 28 }
		],
		[
			'accepted, never heard of',
			{ state: 'accepted', since: '2026-10-01' },
			{ code: 'agency_silent', referralId, since: '2026-10-01', days: 53 }
		],
		['started, heard of lately', { state: 'started', since: '2026-09-01', lastReportOn: '2026-10-27' }, null],
		['completed', { state: 'completed' }, null]
	])('%s', (_, referral, gap) => {
		expect(gapsOf({ steps, referrals: [aReferral(referral)] })).toEqual(gap ? [{ stepId, ...gap }] : []);
	});

	it('the latest of several counts', () => {
		const referrals = [
			aReferral({ id: idOf('referral', 2), state: 'completed', since: '2026-11-21' }),
			aReferral({ state: 'declined_by_agency' })
		];
		expect(gapsOf({ steps, referrals })).toEqual([]);
	});

	it('a missing one is a gap only where referrals are known, and only for an agency that has not begun', () => {
		expect(gapsOf({ steps })).toEqual([]);
		expect(gapsOf({ steps, referrals: [] })).toEqual([{ code: 'step_without_referral', stepId }]);
		expect(
			gapsOf({ steps: [aStep(1, { actor: 'crs_provider', status: 'in_progress' })], referrals: [] })
		).toEqual([]);
		expect(gapsOf({ steps: [aStep(1, { actor: 'practitioner' })], referrals: [] })).toEqual([]);
	});

	it('one that no step is for is not forgotten', () => {
		const referrals = [aReferral({ stepId: null, state: 'not_available_in_area', since: '2026-10-02' })];
		expect(gapsOf({ referrals })).toEqual([
			{ code: 'not_available_in_area', stepId: null, referralId, since: '2026-10-02' }
		]);
	});

	it('a step that waits is a gap without any referral known', () => {
		expect(gapsOf({ steps: [aStep(1, { actor: 'agency', waitingSince: '2026-09-21' })] })).toEqual([
			{ code: 'waiting_list', stepId, referralId: null, since: '2026-09-21', expectedOn: null, days: 63 }
		]);
	});
});

describe('the plan', () => {
	it.each([
		['2026-08-31', [{ code: 'plan_not_reviewed', since: '2026-08-31', days: 84 }]],
		['2026-09-01', []],
		[null, [{ code: 'plan_not_reviewed', since: null, days: null }]]
	])('gone through on %s', (reviewedOn, gaps) => {
		expect(gapsOf({ review: { reviewedOn, changes: [] } })).toEqual(gaps);
	});

	it('names each circle of an imported plan', () => {
		const circles = [
			[1, 2],
			[2, 1],
			[3, 4],
			[4, 3]
		].map(([number = 0, other = 0]) => aStep(number, { prerequisites: [idOf('step', other)] }));
		expect(gapsOf({ steps: circles })).toEqual(
			[
				[1, 2],
				[3, 4]
			].map((steps) => ({
				code: 'prerequisite_cycle',
				stepIds: steps.map((number) => idOf('step', number))
			}))
		);
	});

	it('is looked at again after a change in life', () => {
		const changes = (['2026-11-09', '2026-11-10', '2026-11-11', '2026-12-01'] as const).map((on) => ({
			change: 'moved_home' as const,
			on
		}));
		expect(gapsOf({ review: { reviewedOn: '2026-11-10', changes } })).toEqual([
			{ code: 'change_without_review', change: 'moved_home', on: '2026-11-10' },
			{ code: 'change_without_review', change: 'moved_home', on: '2026-11-11' }
		]);
	});

	it('is looked at again after each change that was told, whenever it was gone through', () => {
		const told = [{ reportId: idOf('step', 1), on: '2026-11-09' }];
		expect(gapsOf({ review: { reviewedOn: '2026-11-10', changes: [], told } })).toEqual([
			{ code: 'told_change', reportId: idOf('step', 1), on: '2026-11-09' }
		]);
	});

	it.each([
		['2026-11-23', 1],
		['2026-11-24', 0]
	])('says when it is time to look again (%s)', (lookAgainOn, count) => {
		const blocked = { because: '', doing: '', lookAgainOn };
		expect(gapsOf({ steps: [aStep(1, { status: 'cannot_be_done_yet', blocked })] })).toHaveLength(count);
	});

	it('does not lose court-ordered work with a removed goal', () => {
		const requirementId = idOf('requirement', 1);
		const goals = [aGoal(1, { status: 'removed' })];
		const steps = [aStep(1, { requirementId }), aStep(2, { requirementId, status: 'completed' }), aStep(3)];
		expect(gapsOf({ goals, steps, requirements: [aRequirement(1)] })).toEqual([
			{ code: 'court_work_held', stepId, requirementId, because: 'goal_removed' }
		]);
		expect(
			gapsOf({ goals, steps, requirements: [aRequirement(1, { ended: { on: '2026-11-22' } })] })
		).toEqual([]);
	});
});
