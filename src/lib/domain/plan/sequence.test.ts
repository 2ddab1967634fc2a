import { describe, expect, it } from 'vitest';
import { defaultSequencingPolicy } from './sequencing-policy.ts';
import { toDoNow } from './placed-steps.ts';
import { sequencePlan, type SequenceInput, type Step } from './sequence.ts';
import { aGoal, aPlan, aRequirement, aStep, idOf, overviewOf } from './sequence.fixture.ts';
import type { AreaOfNeed, StepStatus } from './vocabulary.ts';

const court = { requirementId: idOf('requirement', 1) };
const after = (...numbers: number[]) => ({ prerequisites: numbers.map((number) => idOf('step', number)) });
const claim = { tappedAt: Date.UTC(2026, 10, 20, 9), receivedAt: null, words: '', answer: null };

function reasonsOf(input: Partial<SequenceInput>, number: number) {
	const { now, next, later, done } = sequencePlan(aPlan(input));
	return [...now, ...next, ...later, ...done].find(({ step }) => step.id === idOf('step', number))?.reasons;
}

describe('court-ordered work', () => {
	it('of the change stage keeps its place, and shows that the base is not steady', () => {
		const steps = [aStep(1, { ...court, stage: 3 }), aStep(2, { stage: 1 })];
		const base = { code: 'ordered_despite_rule', rule: 'change_work_needs_steady_base' };
		const [ordered] = sequencePlan(aPlan({ requirements: [aRequirement(1)], steps })).now;
		expect(ordered?.step.id).toBe(idOf('step', 1));
		expect(ordered?.reasons).toEqual([
			{ code: 'court_ordered', requirementId: idOf('requirement', 1) },
			base
		]);
		for (const steady of [{ openStages: [3 as const] }, { signals: ['steady_base' as const] }]) {
			const [calm] = sequencePlan(aPlan({ requirements: [aRequirement(1)], steps, ...steady })).now;
			expect(calm?.reasons).toHaveLength(1);
		}
	});

	const flag = { safetyFlag: { raisedOn: '2026-11-20' } };
	const requirements = [aRequirement(1)];

	it.each<[string, Partial<SequenceInput>, Partial<Step>]>([
		['an unsteady base', {}, { stage: 3 }],
		['an open safety flag', flag, {}],
		['a goal for later', { goals: [aGoal(1, { status: 'future' })] }, {}],
		['a goal that was reached', { goals: [aGoal(1, { status: 'achieved' })] }, {}],
		[
			'the cap',
			{ policy: { ...defaultSequencingPolicy, nowCap: { value: 0, basis: 'design', source: '' } } },
			{}
		]
	])('is not held by %s', (_, input, changes) => {
		const steps = [aStep(1, { ...court, ...changes })];
		expect(overviewOf({ requirements, steps, ...input }).now).toEqual(['Step 1: court_ordered']);
	});

	it('does not wait for a step that no requirement asks for, and says so', () => {
		const steps = [aStep(1, { ...court, ...after(2) }), aStep(2, { status: 'cannot_be_done_yet' })];
		expect(reasonsOf({ requirements, steps }, 1)).toEqual([
			{ code: 'court_ordered', requirementId: idOf('requirement', 1) },
			{ code: 'prerequisite_set_aside', requirementId: idOf('requirement', 1), stepIds: [idOf('step', 2)] }
		]);
	});

	it('waits for a step of a requirement that makes it possible', () => {
		const steps = [aStep(1, { ...court, ...after(2) }), aStep(2, { ...court, actor: 'practitioner' })];
		expect(overviewOf({ requirements, steps })).toMatchObject({
			now: ['Step 2: court_ordered'],
			next: ['Step 1: waits_for_steps']
		});
	});

	it.each([
		['2026-11-23', 'now', 'court_ordered'],
		['2026-11-24', 'next', 'court_starts'],
		['2026-12-21', 'next', 'court_starts'],
		['2026-12-22', 'later', 'court_starts']
	] as const)('that starts on %s is %s', (startDate, band, code) => {
		const steps = [aStep(1, court)];
		expect(overviewOf({ requirements: [aRequirement(1, { startDate })], steps })[band]).toEqual([
			`Step 1: ${code}`
		]);
	});

	it('is ordinary work after the day its requirement ended', () => {
		const ended = (on: string | null) => ({
			requirements: [aRequirement(1, { ended: { on } })],
			steps: [aStep(1, court)]
		});
		expect(overviewOf(ended('2026-11-24')).now).toEqual(['Step 1: court_ordered']);
		expect(overviewOf(ended('2026-11-23')).now).toEqual(['Step 1: ready']);
		expect(overviewOf(ended(null)).now).toEqual(['Step 1: ready']);
	});

	it('stays court-ordered after the day on which its requirement was expected to end', () => {
		const requirements = [aRequirement(1, { endDate: '2026-11-22' })];
		expect(overviewOf({ requirements, steps: [aStep(1, court)] }).now).toEqual(['Step 1: court_ordered']);
	});

	it('that an officer says cannot be done yet is next, never later, and is a gap', () => {
		const steps = [aStep(1, { ...court, status: 'cannot_be_done_yet' })];
		const sequence = sequencePlan(aPlan({ requirements, steps }));
		expect(sequence.next.map(({ reasons }) => reasons.map(({ code }) => code))).toEqual([
			['cannot_be_done_yet', 'court_ordered']
		]);
		expect(sequence.gaps.map(({ code }) => code)).toEqual(['court_work_held']);
	});
});

describe('an open safety flag', () => {
	it('holds everything but court-ordered work and the steps that make someone safe', () => {
		const steps = [aStep(1, { stage: 0 }), aStep(2, { stage: 1, status: 'in_progress' }), aStep(3, court)];
		const safetyFlag = { raisedOn: '2026-11-20' };
		expect(overviewOf({ requirements: [aRequirement(1)], steps, safetyFlag })).toMatchObject({
			now: ['Step 3: court_ordered', 'Step 1: safety_step'],
			next: ['Step 2: safety_first']
		});
		expect(overviewOf({ requirements: [aRequirement(1)], steps }).next).toEqual([]);
	});
});

describe('a hard prerequisite', () => {
	it.each<[StepStatus, 'now' | 'next']>([
		['not_started', 'next'],
		['in_progress', 'next'],
		['completed', 'now'],
		['no_longer_needed', 'now']
	])('that is %s leaves its step in %s', (status, band) => {
		const steps = [aStep(1, after(2)), aStep(2, { status })];
		expect(overviewOf({ steps })[band].join()).toContain('Step 1');
	});

	it('puts a step later when the step before it waits too', () => {
		const steps = [aStep(1, after(2)), aStep(2, after(3)), aStep(3)];
		expect(overviewOf({ steps })).toMatchObject({
			now: ['Step 3: opens_steps'],
			next: ['Step 2: waits_for_steps'],
			later: ['Step 1: waits_for_steps']
		});
	});

	it('holds work that has begun, and is not lifted by an override of a soft rule', () => {
		const steps = [aStep(1, { ...after(2), status: 'in_progress' }), aStep(2)];
		const overrides = [{ stepId: idOf('step', 1), rule: 'now_cap' as const, words: 'It is time' }];
		expect(overviewOf({ steps, overrides }).next).toEqual(['Step 1: waits_for_steps']);
	});

	it('of a removed goal, or gone from the plan, holds nothing', () => {
		const goals = [aGoal(1), aGoal(2, { status: 'removed' })];
		const steps = [aStep(1, after(2, 9)), aStep(2, { goalId: idOf('goal', 2) })];
		expect(overviewOf({ goals, steps }).now).toEqual(['Step 1: ready']);
	});

	it('is said before a goal for later, and after safety', () => {
		const steps = [aStep(1, after(2)), aStep(2)];
		const goals = [aGoal(1, { status: 'future' })];
		const codes = (input: Partial<SequenceInput>) => reasonsOf(input, 1)?.map(({ code }) => code);
		expect(codes({ goals, steps })).toEqual(['waits_for_steps', 'goal_for_later']);
		expect(codes({ steps, safetyFlag: { raisedOn: '2026-11-20' } })).toEqual([
			'safety_first',
			'waits_for_steps'
		]);
	});

	it('that waits in a ring holds all of it, and the ring is named', () => {
		const sequence = sequencePlan(aPlan({ steps: [aStep(1, after(2)), aStep(2, after(1))] }));
		expect(sequence.later).toHaveLength(2);
		expect(sequence.gaps).toEqual([
			{ code: 'prerequisite_cycle', stepIds: [idOf('step', 1), idOf('step', 2)] }
		]);
	});
});

describe('soft rules', () => {
	type Row = [string, AreaOfNeed, Partial<Step>, Partial<Step> | null, AreaOfNeed | null];
	const held: Row[] = [
		['change_work_needs_steady_base', 'thinking_behaviours_and_attitudes', { stage: 3 }, null, null],
		[
			'trauma_work_needs_steady_health',
			'health_and_wellbeing',
			{ stage: 3 },
			{ stage: 1 },
			'health_and_wellbeing'
		],
		['relapse_prevention_needs_treatment', 'alcohol_use', { stage: 5 }, { stage: 1 }, 'alcohol_use'],
		['job_search_needs_basics', 'employment_and_education', { stage: 4 }, { stage: 1 }, 'finances'],
		['debt_plan_needs_income', 'finances', { stage: 4 }, { stage: 1 }, 'finances'],
		[
			'consolidation_needs_change_work',
			'personal_relationships_and_community',
			{ stage: 5 },
			{ stage: 3 },
			'drug_use'
		]
	];
	const input = (
		area: AreaOfNeed,
		own: Partial<Step>,
		other: Partial<Step> | null,
		otherArea: AreaOfNeed | null
	) => ({
		goals: [aGoal(1, { area }), aGoal(2, { area: otherArea ?? area })],
		steps: [aStep(1, own), ...(other ? [aStep(2, { ...other, goalId: idOf('goal', 2) })] : [])]
	});
	const codes = (reasons: ReturnType<typeof reasonsOf>) =>
		reasons?.map((reason) => ('rule' in reason ? `${reason.code} ${reason.rule}` : reason.code));

	it.each(held)('%s holds the step', (rule, area, own, other, otherArea) => {
		expect(codes(reasonsOf(input(area, own, other, otherArea), 1))).toContain(`soft_rule ${rule}`);
	});

	it.each(held)(
		'%s lets go of it when its stages are open and what it waits for is done',
		(_, area, own, other, otherArea) => {
			const done = other && { ...other, status: 'completed' as const };
			const open = input(area, own, done, otherArea);
			expect(overviewOf({ ...open, openStages: [3] }).now).toEqual(['Step 1: ready']);
		}
	);

	it.each(held)(
		'%s lets go of it when a practitioner overrides it, and shows the reason',
		(rule, area, own, other, otherArea) => {
			const stepId = idOf('step', 1);
			const overrides = held.map(([code]) => ({ stepId, rule: code as never, words: 'A place has come up' }));
			const reasons = reasonsOf({ ...input(area, own, other, otherArea), overrides }, 1);
			expect(reasons).toContainEqual({ code: 'overridden', rule, words: 'A place has come up' });
			expect(codes(reasons)?.join()).not.toContain('soft_rule');
		}
	);

	it.each(held)(
		'%s marks work that has begun and leaves it where it is',
		(rule, area, own, other, otherArea) => {
			const begun = input(area, { ...own, status: 'in_progress' }, other, otherArea);
			expect(overviewOf(begun).now.join()).toContain('Step 1');
			expect(codes(reasonsOf(begun, 1))).toContain(`started_anyway ${rule}`);
		}
	);

	it.each([
		['steady_base', 'thinking_behaviours_and_attitudes', { stage: 3 }, null],
		['treatment_begun', 'alcohol_use', { stage: 5 }, { stage: 1 }],
		['income_in_payment', 'finances', { stage: 4 }, { stage: 1 }]
	] as const)('the signal %s is enough', (signal, area, own, other) => {
		const { now } = overviewOf({ ...input(area, own, other, area), signals: [signal] });
		expect(now.join()).toContain('Step 1');
	});

	it('opening a later stage opens those before it; opening an earlier one does not', () => {
		const change = input('thinking_behaviours_and_attitudes', { stage: 3 }, null, null);
		expect(overviewOf({ ...change, openStages: [4] }).now).toHaveLength(1);
		expect(overviewOf({ ...change, openStages: [0, 1, 2] }).later).toHaveLength(1);
	});

	it('nobody waits for a base step of a goal put off', () => {
		const goals = [
			aGoal(1, { area: 'employment_and_education' }),
			aGoal(2, { area: 'finances', status: 'future' })
		];
		const steps = [aStep(1, { stage: 4 }), aStep(2, { stage: 1, goalId: idOf('goal', 2) })];
		expect(overviewOf({ goals, steps }).now).toEqual(['Step 1: ready']);
	});
});

describe('refer early', () => {
	const late = { status: 'future', targetDate: '2027-01-15' } as const;
	const steps = [
		aStep(1, { actor: 'practitioner', stage: 2 }),
		aStep(2, { ...after(1), actor: 'agency', stage: 3 })
	];
	const referral = {
		id: idOf('referral', 1),
		stepId: idOf('step', 2),
		state: 'to_be_made',
		since: '2026-11-20',
		expectedOn: null,
		lastReportOn: null
	} as const;

	it('makes the referral now when the wait is longer than the time until the step is needed', () => {
		expect(reasonsOf({ goals: [aGoal(1, late)], steps }, 1)?.[0]).toEqual({
			code: 'refer_early',
			forStepId: idOf('step', 2),
			waitDays: 56,
			neededOn: '2027-01-15'
		});
	});

	it.each([
		[53, 'later'],
		[54, 'now']
	] as const)('with a usual wait of %i days and 53 days left the referral is %s', (usualWaitDays, band) => {
		const referrals = [{ ...referral, usualWaitDays }];
		expect(overviewOf({ goals: [aGoal(1, late)], steps, referrals })[band].join()).toContain('Step 1');
	});

	it('names the most urgent of several', () => {
		const third = aStep(3, { ...after(1), actor: 'crs_provider', targetDate: '2026-12-01', position: 0 });
		const both = [steps, [third]].flat();
		expect(reasonsOf({ goals: [aGoal(1, late)], steps: both }, 1)?.[0]).toMatchObject({
			forStepId: idOf('step', 3)
		});
	});

	it('is for referrals only, not for work that an agency waits for', () => {
		const work = steps.map((step) => (step.stage === 2 ? { ...step, stage: 4 as const } : step));
		expect(overviewOf({ goals: [aGoal(1, late)], steps: work }).later).toHaveLength(2);
	});

	it('can be set aside', () => {
		const overrides = [{ stepId: idOf('step', 1), rule: 'refer_early' as const, words: 'Not wanted yet' }];
		expect(overviewOf({ goals: [aGoal(1, late)], steps, overrides }).later).toHaveLength(2);
	});

	it('is the main reason of a referral whose goal is current too', () => {
		const goals = [aGoal(1, { targetDate: '2027-01-15' })];
		expect(overviewOf({ goals, steps }).now).toEqual(['Step 1: refer_early']);
	});
});

describe('the cap', () => {
	const five = [1, 2, 3, 4, 5].map((number) => aStep(number));

	it('leaves three steps of the person in now; the rest are ready, and next', () => {
		expect(overviewOf({ steps: five })).toMatchObject({
			now: ['Step 1: ready', 'Step 2: ready', 'Step 3: ready'],
			next: ['Step 4: enough_for_now', 'Step 5: enough_for_now']
		});
	});

	it('does not count steps of others, or what the person says is done', () => {
		const steps = [...five, aStep(6, { actor: 'agency' }), aStep(7, { claim })];
		const sequence = sequencePlan(aPlan({ steps }));
		expect(sequence.now).toHaveLength(5);
		expect(toDoNow(sequence).map(({ step }) => step.description)).toEqual(['Step 1', 'Step 2', 'Step 3']);
		expect(reasonsOf({ steps }, 7)?.[0]).toEqual({ code: 'claimed', on: '2026-11-20' });
	});

	it('counts court-ordered steps, which it never cuts', () => {
		const steps = [...five, ...[6, 7].map((number) => aStep(number, court))];
		expect(overviewOf({ requirements: [aRequirement(1)], steps }).now).toEqual([
			'Step 6: court_ordered',
			'Step 7: court_ordered',
			'Step 1: ready'
		]);
	});

	it('is a setting, and gives way to an override', () => {
		const policy = { ...defaultSequencingPolicy, nowCap: { value: 1, basis: 'design' as const, source: '' } };
		const overrides = [{ stepId: idOf('step', 5), rule: 'now_cap' as const, words: 'It is due' }];
		expect(overviewOf({ steps: five, policy, overrides }).now).toEqual(['Step 1: ready', 'Step 5: ready']);
	});
});

describe('the order inside a band', () => {
	const order = (steps: Step[], input: Partial<SequenceInput> = {}) =>
		sequencePlan(aPlan({ steps, requirements: [aRequirement(1)], ...input })).now.map(
			({ step }) => step.description
		);
	const agency = { actor: 'agency', status: 'in_progress' } as const;

	it.each<[string, Partial<Step>, Partial<Step>]>([
		['a legal date before none', { ...court, stage: 5 }, { stage: 0 }],
		[
			'the earlier legal date',
			{ ...court, targetDate: '2026-12-01' },
			{ ...court, targetDate: '2026-12-02' }
		],
		['safety before the base', { stage: 0, priority: 9 }, { stage: 1 }],
		['the earlier stage', { stage: 1, priority: 9 }, { stage: 2 }],
		['the higher priority', { priority: 1 }, { priority: 2 }],
		['the longer wait', { waitingSince: '2026-09-01' }, { waitingSince: '2026-09-02' }],
		['a wait before none', { waitingSince: '2026-09-01' }, { targetDate: '2026-11-24' }],
		['the sooner target', { targetDate: '2026-12-01' }, { targetDate: '2026-12-02' }]
	])('puts %s first', (_, first, second) => {
		expect(order([aStep(1, { ...agency, ...second }), aStep(2, { ...agency, ...first })])).toEqual([
			'Step 2',
			'Step 1'
		]);
	});

	it('puts what has begun before what has not', () => {
		expect(order([aStep(1), aStep(2, { status: 'in_progress' })])).toEqual(['Step 2', 'Step 1']);
	});

	it("follows the person's choice among equals, but not before priority", () => {
		const choices = [idOf('step', 3), idOf('step', 2)];
		const steps = [aStep(1), aStep(2), aStep(3)];
		expect(order(steps, { choices })).toEqual(['Step 3', 'Step 2', 'Step 1']);
		expect(order([aStep(1), aStep(2, { priority: 1 })], { choices })).toEqual(['Step 1', 'Step 2']);
		expect(reasonsOf({ steps, choices }, 3)).toEqual([{ code: 'chosen' }]);
	});
});

describe('what is done, put off or gone', () => {
	it('keeps what is no longer needed, and what is left of a goal that was reached, in done', () => {
		const goals = [aGoal(1), aGoal(2, { status: 'achieved' })];
		const steps = [
			aStep(1, { status: 'no_longer_needed' }),
			aStep(2, { status: 'completed', completedOn: '2026-11-01' }),
			aStep(3, { status: 'completed', completedOn: '2026-11-10' }),
			aStep(4, { goalId: idOf('goal', 2) })
		];
		expect(overviewOf({ goals, steps }).done).toEqual([
			'Step 3: completed',
			'Step 2: completed',
			'Step 1: no_longer_needed',
			'Step 4: goal_achieved'
		]);
	});

	it('puts steps of a future goal later and shows those of a removed goal nowhere', () => {
		const goals = [aGoal(1, { status: 'future' }), aGoal(2, { status: 'removed' })];
		const steps = [aStep(1), aStep(2, { goalId: idOf('goal', 2) })];
		expect(overviewOf({ goals, steps })).toEqual({
			now: [],
			next: [],
			later: ['Step 1: goal_for_later'],
			done: []
		});
	});

	it('keeps a step that is under way in sight, though its goal is for later', () => {
		const goals = [aGoal(1, { status: 'future' })];
		const under = aStep(1, { status: 'in_progress' });
		expect(overviewOf({ goals, steps: [under] }).now).toEqual(['Step 1: under_way']);
	});

	it('tells a waiting list from other reasons that something cannot be done yet', () => {
		const blocked = { because: 'Full', doing: 'We ring weekly', lookAgainOn: '2026-12-01' };
		const wait = aStep(1, { status: 'cannot_be_done_yet', waitingSince: '2026-09-21', blocked });
		expect(reasonsOf({ steps: [wait] }, 1)).toEqual([
			{ code: 'waiting_list', since: '2026-09-21', expectedOn: null, lookAgainOn: '2026-12-01' }
		]);
		expect(reasonsOf({ steps: [{ ...wait, waitingSince: null }] }, 1)).toEqual([
			{ code: 'cannot_be_done_yet', lookAgainOn: '2026-12-01' }
		]);
		expect(overviewOf({ steps: [{ ...wait, actor: 'agency', status: 'not_started' }] }).next).toEqual([
			'Step 1: waiting_list'
		]);
	});
});
