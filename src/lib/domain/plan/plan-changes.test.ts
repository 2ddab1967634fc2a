import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planChanges } from './plan-changes.ts';
import { planContentOf } from './agreed-content.ts';
import { aGoal, aStep, idOf } from './sequence.fixture.ts';
import type { Goal, Step } from './sequence-shapes.ts';

const content = (goals: Goal[], steps: Step[] = []) => planContentOf({ goals, steps });
const goalId = idOf('goal', 1);
const stepId = idOf('step', 1);
const goal = aGoal(1);
const step = aStep(1);

describe('what changed since a plan was agreed', () => {
	it.each([
		['added', [], [goal], { code: 'goal_added' }],
		[
			'removed',
			[goal],
			[aGoal(1, { status: 'removed', reason: 'Moved' })],
			{ code: 'goal_removed', reason: 'Moved' }
		],
		['achieved', [goal], [aGoal(1, { status: 'achieved' })], { code: 'goal_achieved' }],
		['brought back', [aGoal(1, { status: 'removed' })], [goal], { code: 'goal_back' }],
		[
			'worded anew',
			[goal],
			[aGoal(1, { title: 'I will rest' })],
			{ code: 'goal_changed', fields: [{ field: 'title', from: goal.title, to: 'I will rest' }] }
		],
		[
			'put off',
			[goal],
			[aGoal(1, { status: 'future' })],
			{ code: 'goal_changed', fields: [{ field: 'status', from: 'current', to: 'future' }] }
		]
	])('says that a goal was %s', (_name, before, after, change) => {
		expect(planChanges(content(before), content(after))).toMatchObject([{ goalId, ...change }]);
	});

	it.each([
		['added', [], [step], { code: 'step_added' }],
		['done', [step], [aStep(1, { status: 'completed' })], { code: 'step_done' }],
		[
			'no longer needed',
			[step],
			[aStep(1, { status: 'no_longer_needed', reason: 'Found a flat' })],
			{ code: 'step_no_longer_needed', reason: 'Found a flat' }
		],
		['brought back', [aStep(1, { status: 'no_longer_needed' })], [step], { code: 'step_back' }],
		[
			'given to somebody else',
			[step],
			[aStep(1, { actor: 'agency', actorName: 'Riverside' })],
			{
				code: 'step_changed',
				fields: [
					{ field: 'actor', from: 'service_user', to: 'agency' },
					{ field: 'actorName', from: null, to: 'Riverside' }
				]
			}
		]
	])('says that a step was %s', (_name, before, after, change) => {
		expect(planChanges(content([goal], before), content([goal], after))).toMatchObject([
			{ stepId, ...change }
		]);
	});

	it('says nothing of what came and went unseen', () => {
		const after = content([aGoal(1, { status: 'removed' })], [aStep(1, { status: 'no_longer_needed' })]);
		expect(planChanges(content([]), after)).toEqual([]);
	});

	it('finds no change between a plan and itself', () => {
		const statuses = fc.constantFrom('current', 'future', 'achieved', 'removed');
		fc.assert(
			fc.property(fc.array(statuses, { maxLength: 8 }), (list) => {
				const plan = content(list.map((status, index) => aGoal(index, { status } as Partial<Goal>)));
				expect(planChanges(plan, plan)).toEqual([]);
			})
		);
	});
});
