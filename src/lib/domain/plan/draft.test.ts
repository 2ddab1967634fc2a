import type { FormValues } from '#lib/domain/text/form-reader.ts';
import { describe, expect, it } from 'vitest';
import { NEW_GOAL, NEW_STEP, planWithGoal, planWithStep, type DraftGround } from './draft.ts';
import { personsPlan } from './persons-plan.ts';
import { placedSteps } from './placed-steps.ts';
import { aGoal, aStep, TODAY } from './sequence.fixture.ts';

const held = aStep(1, { description: 'Ask for a place', stage: 1 });
const other = aStep(2, { description: 'Fill in the form', stage: 1 });

const ground: DraftGround = {
	plan: { plan: null, goals: [aGoal(1)], steps: [held, other], orders: [], requirements: [], referrals: [] },
	needs: [],
	today: TODAY
};

const typed: FormValues = {
	goalId: [held.goalId],
	description: ['Go to the open day '],
	actor: ['agency'],
	actorName: ['Riverside'],
	stage: ['1'],
	requirementId: [''],
	targetDate: ['2026-12-01'],
	status: ['not_started'],
	prerequisites: [other.id]
};

const placedIn = (values: FormValues, step = held.id) =>
	placedSteps(personsPlan(planWithStep(ground, values, step === held.id ? held : null), TODAY)).find(
		(placed) => placed.step.id === step
	);

describe('a plan with what stands in a form', () => {
	it('has the step as it is typed, in the place it would then have', () => {
		const placed = placedIn(typed);
		expect(placed?.step).toMatchObject({
			description: 'Go to the open day',
			actor: 'agency',
			actorName: 'Riverside',
			targetDate: '2026-12-01'
		});
		expect(placed?.band).toBe('next');
		expect(placed?.reasons[0]).toEqual({ code: 'waits_for_steps', stepIds: [other.id] });
	});

	it('leaves what is saved alone', () => {
		planWithStep(ground, typed, held);
		expect(held.description).toBe('Ask for a place');
		expect(ground.plan.steps).toEqual([held, other]);
	});

	it('adds a new step, and reads its stage from the words where it is left open', () => {
		const placed = placedIn({ ...typed, stage: [''], description: ['Start counselling'] }, NEW_STEP);
		expect(placed?.step.stage).toBe(3);
		expect(placed?.band).toBe('later');
	});

	it('sets a rule aside once a reason is typed', () => {
		const values = { ...typed, stage: ['3'], prerequisites: [] };
		expect(placedIn(values)?.reasons[0]?.code).toBe('soft_rule');
		const rule = 'override-change_work_needs_steady_base';
		expect(placedIn({ ...values, [rule]: [' '] })?.band).toBe('later');
		expect(placedIn({ ...values, [rule]: ['Your course starts now'] })?.band).toBe('now');
	});

	it('says why it cannot be done yet only where that is its status', () => {
		const blocked = { because: ['There is a wait'], doing: ['We asked'], lookAgainOn: ['2026-12-11'] };
		expect(placedIn({ ...typed, ...blocked })?.step.blocked).toBeNull();
		expect(placedIn({ ...typed, ...blocked, status: ['cannot_be_done_yet'] })?.step.blocked).toEqual({
			because: 'There is a wait',
			doing: 'We asked',
			lookAgainOn: '2026-12-11'
		});
	});

	it.each(['2026-02-31', 'soon', ''])('takes “%s” for no date', (targetDate) => {
		expect(placedIn({ ...typed, targetDate: [targetDate] })?.step.targetDate).toBeNull();
	});

	it('moves the steps of a goal that is put off', () => {
		const goal = ground.plan.goals[0] ?? aGoal(1);
		const values = { title: ['I will have a home'], status: ['future'], area: ['accommodation'] };
		const plan = personsPlan(planWithGoal(ground, values, goal), TODAY);
		expect(plan.later.map(({ step }) => step.id).sort()).toEqual([held.id, other.id].sort());
		expect(plan.later[0]?.goal.title).toBe('I will have a home');
	});

	it('adds a new goal at the end', () => {
		const { goals } = planWithGoal(ground, { title: ['I will swim'], area: ['finances'] }, null);
		expect(goals.at(-1)).toMatchObject({ id: NEW_GOAL, title: 'I will swim', area: 'finances', position: 2 });
	});
});
