import { describe, expect, it } from 'vitest';
import { ReferralState, type StepReferral } from './referral.ts';
import { sequencePlan, type PlacedStep, type SequenceInput, type Step } from './sequence.ts';
import { aPlan, aRequirement, aStep, idOf } from './sequence.fixture.ts';

const court = { requirementId: idOf('requirement', 1) };

function referred(state: StepReferral['state']): StepReferral {
	return {
		id: idOf('referral', 1),
		stepId: idOf('step', 1),
		state,
		since: '2026-11-20',
		expectedOn: null,
		lastReportOn: null,
		usualWaitDays: null
	};
}

function placed(step: Partial<Step>, changes: Partial<SequenceInput>): PlacedStep {
	const plan = aPlan({ steps: [aStep(1, step)], requirements: [aRequirement(1)], ...changes });
	const { now, next, later, done } = sequencePlan(plan);
	const [only] = [...now, ...next, ...later, ...done];
	if (!only) throw new Error('The step is in no band.');
	return only;
}

const codes = ({ reasons }: PlacedStep) => reasons.map(({ code }) => code);

describe('a step of somebody else’s that its referral holds up', () => {
	it.each([
		['to_be_made', 'now'],
		['made', 'next'],
		['declined_by_agency', 'later'],
		['declined_by_person', 'later'],
		['not_available_in_area', 'later']
	] as const)('%s: it is %s and says so', (state, band) => {
		const step = placed({ actor: 'agency' }, { referrals: [referred(state)] });
		expect(step.band).toBe(band);
		expect(step.reasons).toEqual([{ code: 'referral', state, since: '2026-11-20' }]);
	});

	it.each([['no referral', []] as const, ['a withdrawn one', [referred('withdrawn')]] as const])(
		'%s: nobody was asked',
		(_, referrals) => {
			const step = placed({ actor: 'crs_provider' }, { referrals });
			expect(step.band).toBe('now');
			expect(step.reasons).toEqual([{ code: 'referral', state: 'none', since: null }]);
		}
	);

	it('goes on where it is under way, and begins once the agency said yes', () => {
		const declined = [referred('declined_by_agency')];
		expect(codes(placed({ actor: 'agency', status: 'in_progress' }, { referrals: declined }))).toEqual([
			'under_way'
		]);
		for (const state of ['accepted', 'started', 'completed'] as const)
			expect(placed({ actor: 'agency' }, { referrals: [referred(state)] }).band).toBe('now');
	});

	it('is missed only where referrals are known, and on a waiting list was asked for somehow', () => {
		expect(placed({ actor: 'agency' }, {}).band).toBe('now');
		expect(codes(placed({ actor: 'agency', waitingSince: '2026-11-01' }, { referrals: [] }))).toEqual([
			'waiting_list'
		]);
	});

	it('holds what waits for it too', () => {
		const after = aStep(2, { prerequisites: [idOf('step', 1)] });
		const referrals = [referred('made')];
		const plan = aPlan({ steps: [aStep(1, { actor: 'agency' }), after], referrals });
		expect(sequencePlan(plan).later.map(({ step }) => step.id)).toEqual([after.id]);
	});
});

describe('never reads as if nothing were in the way', () => {
	const held = ReferralState.options.filter(
		(state) => !['accepted', 'started', 'completed', 'withdrawn'].includes(state)
	);

	it.each(held)(
		'the person’s own or the officer’s step with a referral %s, which keeps its place',
		(state) => {
			for (const actor of ['service_user', 'practitioner'] as const) {
				const step = placed({ actor }, { referrals: [referred(state)] });
				expect(step.band).toBe('now');
				expect(codes(step)).toEqual([state === 'waiting' ? 'waiting_list' : 'referral']);
			}
		}
	);

	it.each(held)('court-ordered work with a referral %s, which starts when ordered', (state) => {
		const step = placed({ ...court, actor: 'agency' }, { referrals: [referred(state)] });
		expect(step.band).toBe('now');
		expect(codes(step)).toEqual(['court_ordered', state === 'waiting' ? 'waiting_list' : 'referral']);
	});

	it('court-ordered work that nobody asked for', () => {
		const step = placed({ ...court, actor: 'agency' }, { referrals: [] });
		expect([step.band, codes(step)]).toEqual(['now', ['court_ordered', 'referral']]);
	});
});
