import { describe, expect, it } from 'vitest';
import type { ImportedStep } from './imported-case.ts';
import { mergeGoal, mergeStep, toldOfStep, type GoalFields, type StepFields } from './merge-plan.ts';

const goal: GoalFields = {
	title: 'I will keep my home',
	status: 'current',
	area: 'accommodation',
	relatedAreas: [],
	targetDate: null,
	position: 1,
	staffNotes: []
};

const imported: ImportedStep = {
	id: '01a20527-f609-7b80-8d89-b2f364e250ec',
	goalId: '01a20527-f609-7b80-8d89-b2f364e250ed',
	description: 'Meet the housing worker',
	status: 'not_started',
	actor: 'service_user',
	actorName: null,
	stage: 1,
	requirementId: null,
	priority: 1,
	prerequisites: [],
	targetDate: null,
	waitingSince: null,
	blocked: null,
	completedOn: null,
	position: 1
};
const { id: _, stage: __, ...step } = imported;
const blocked = { because: 'No room', doing: 'We asked', lookAgainOn: null };

describe('a goal that is imported again', () => {
	it.each<[string, Partial<GoalFields>, Partial<GoalFields>, Partial<GoalFields>, string[], string[]]>([
		['nothing new', {}, {}, {}, [], []],
		['new there', {}, { title: 'I will move' }, { title: 'I will move' }, ['title'], []],
		['edited here', { title: 'I will stay' }, {}, { title: 'I will stay' }, [], []],
		[
			'edited here, new there',
			{ title: 'I will stay' },
			{ title: 'I will move' },
			{ title: 'I will stay' },
			[],
			['title']
		],
		[
			'the same on both sides',
			{ title: 'I will move' },
			{ title: 'I will move' },
			{ title: 'I will move' },
			[],
			[]
		],
		[
			'taken out here, reached there',
			{ status: 'removed' },
			{ status: 'achieved' },
			{ status: 'removed' },
			[],
			['status']
		],
		[
			'one field of each',
			{ title: 'I will stay' },
			{ targetDate: '2027-01-04' },
			{ title: 'I will stay', targetDate: '2027-01-04' },
			['targetDate'],
			[]
		]
	])('%s', (_, here, there, result, taken, differing) => {
		const merged = mergeGoal({ ...goal, ...here }, goal, { ...goal, ...there });
		expect(merged.fields).toEqual({ ...goal, ...result });
		expect([merged.taken, merged.differing]).toEqual([taken, differing]);
	});

	it('names what stays as it was edited here, also where the import says nothing new', () => {
		expect(mergeGoal({ ...goal, title: 'I will stay' }, goal, goal).kept).toEqual(['title']);
	});

	it('keeps what is here where nobody knows what the import before said', () => {
		const merged = mergeGoal(goal, {}, { ...goal, title: 'I will move' });
		expect(merged.fields.title).toBe(goal.title);
		expect(merged.differing).toEqual(['title']);
	});
});

describe('a step that is imported again', () => {
	it('says nothing of what the plan service has no place for', () => {
		const held: StepFields = { ...step, prerequisites: [imported.goalId], targetDate: '2027-01-04' };
		const told = toldOfStep(imported);
		expect(mergeStep(held, held, told).fields).toEqual(held);
	});

	it('keeps the status that was set here, and brings no day or reason for another one', () => {
		const held: StepFields = { ...step, status: 'in_progress' };
		const told = { ...step, status: 'completed' as const, completedOn: '2026-11-20' };
		const merged = mergeStep(held, step, told);
		expect(merged.fields).toEqual(held);
		expect(merged.differing).toEqual(['status']);
	});

	it('takes a status with its day', () => {
		const told = { ...step, status: 'completed' as const, completedOn: '2026-11-20' };
		expect(mergeStep(step, step, told).fields).toEqual(told);
	});

	it('keeps words about a wait that were edited here', () => {
		const said: StepFields = { ...step, status: 'cannot_be_done_yet', blocked };
		const held = { ...said, blocked: { ...blocked, doing: 'We asked twice' } };
		const told = { ...said, blocked: { ...blocked, because: 'No room until May' } };
		const merged = mergeStep(held, said, told);
		expect(merged.fields.blocked?.doing).toBe('We asked twice');
		expect(merged.differing).toEqual(['blocked']);
	});

	it('takes no reason to wait with a status that stays as it is here', () => {
		const told: StepFields = { ...step, status: 'cannot_be_done_yet', blocked };
		const held: StepFields = { ...step, status: 'in_progress' };
		expect(mergeStep(held, step, told).fields.blocked).toBeNull();
	});
});
