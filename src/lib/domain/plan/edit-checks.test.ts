import { describe, expect, it } from 'vitest';
import { orderRecord } from '#lib/domain/records/records.fixture.ts';
import { checkGoal, checkPrerequisites, checkStep, priorityOf, type PlanWorld } from './edit-checks.ts';
import { aGoal, aRequirement, aStep, idOf, TODAY } from './sequence.fixture.ts';

const order = orderRecord({ id: idOf('requirement', 99), startDate: '2026-06-01' });
const ended = { ...order, id: idOf('requirement', 98), startDate: '2024-01-01', endDate: '2026-01-01' };
const world: PlanWorld = {
	goals: [aGoal(1)],
	steps: [aStep(1), aStep(2, { prerequisites: [idOf('step', 1)] })],
	orders: [order, ended],
	requirements: [aRequirement(1), aRequirement(2, { orderId: ended.id })],
	needs: [{ id: idOf('need', 1) }],
	today: TODAY
};
const form = {
	goalId: idOf('goal', 1),
	requirementId: null,
	targetDate: null,
	status: 'not_started' as const,
	blocked: null
};
const codes = (changes: object) => checkStep({ ...form, ...changes }, world).map(({ code }) => code);

describe('an edit of a plan', () => {
	it('passes where nothing is wrong', () => {
		expect(codes({ requirementId: idOf('requirement', 1), targetDate: '2026-12-01' })).toEqual([]);
		expect(checkGoal({ targetDate: TODAY, needId: idOf('need', 1) }, world)).toEqual([]);
	});

	it('takes a requirement only of an order in force', () => {
		expect(codes({ requirementId: idOf('requirement', 2) })).toEqual(['requirement_of_other_order']);
		expect(codes({ requirementId: idOf('requirement', 7) })).toEqual(['requirement_of_other_order']);
	});

	it('takes no date before the order that the step is for', () => {
		const requirementId = idOf('requirement', 1);
		expect(checkStep({ ...form, requirementId, targetDate: '2026-05-31' }, world)).toEqual([
			{ code: 'date_before_order', field: 'targetDate', startsOn: '2026-06-01' }
		]);
		expect(codes({ requirementId, targetDate: '2026-06-01' })).toEqual([]);
		expect(codes({ targetDate: '2023-12-31' })).toEqual(['date_before_order']);
		expect(codes({ targetDate: '2024-01-01' })).toEqual([]);
	});

	it('names every problem at its field', () => {
		expect(codes({ goalId: idOf('goal', 2), status: 'cannot_be_done_yet' })).toEqual([
			'goal_not_in_plan',
			'blocked_words_missing'
		]);
		const blocked = { because: 'No places', doing: '', lookAgainOn: null };
		expect(codes({ status: 'cannot_be_done_yet', blocked })).toEqual(['blocked_words_missing']);
		expect(codes({ status: 'cannot_be_done_yet', blocked: { ...blocked, doing: 'We ask' } })).toEqual([]);
		expect(checkGoal({ targetDate: null, needId: idOf('need', 2) }, world)).toMatchObject([
			{ code: 'need_not_in_plan', field: 'needId' }
		]);
	});

	it('refuses a cycle, naming its steps, and a step from elsewhere', () => {
		const [one, two, elsewhere] = [idOf('step', 1), idOf('step', 2), idOf('step', 3)];
		expect(checkPrerequisites(one, [two], world)).toEqual([
			{
				code: 'prerequisite_cycle',
				field: 'prerequisites',
				steps: [
					{ id: one, description: 'Step 1' },
					{ id: two, description: 'Step 2' }
				]
			}
		]);
		expect(checkPrerequisites(one, [one], world)).toMatchObject([{ code: 'prerequisite_cycle' }]);
		expect(checkPrerequisites(one, [elsewhere], world)).toMatchObject([{ code: 'prerequisite_not_in_plan' }]);
		expect(checkPrerequisites(two, [], world)).toEqual([]);
	});

	it('is not refused for a cycle that an import brought elsewhere, nor for taking one of two apart', () => {
		const imported = [
			[3, 4],
			[4, 3],
			[5, 6],
			[6, 5]
		].map(([number = 0, other = 0]) => aStep(number, { prerequisites: [idOf('step', other)] }));
		const steps = [...world.steps, ...imported];
		expect(checkPrerequisites(idOf('step', 2), [], { steps })).toEqual([]);
		expect(checkPrerequisites(idOf('step', 3), [], { steps })).toEqual([]);
		expect(checkPrerequisites(idOf('step', 3), [idOf('step', 4)], { steps })).toMatchObject([
			{ steps: [{ description: 'Step 3' }, { description: 'Step 4' }] }
		]);
	});

	it('puts what is linked to serious harm before what is linked to reoffending', () => {
		const need = (linkedToHarm: boolean, linkedToReoffending: boolean) => [
			{ area: 'finances' as const, linkedToHarm, linkedToReoffending }
		];
		expect(priorityOf('finances', need(true, true))).toBe(0);
		expect(priorityOf('finances', need(false, true))).toBe(1);
		expect(priorityOf('finances', need(false, false))).toBe(2);
		expect(priorityOf('drug_use', need(true, true))).toBe(2);
	});
});
