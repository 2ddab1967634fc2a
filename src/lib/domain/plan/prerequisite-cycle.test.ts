import { describe, expect, it } from 'vitest';
import { findPrerequisiteCycle } from './prerequisite-cycle.ts';
import { aStep, idOf } from './sequence.fixture.ts';

function linked(links: Record<number, number[]>) {
	return Object.entries(links).map(([number, after]) =>
		aStep(Number(number), { prerequisites: after.map((each) => idOf('step', each)) })
	);
}

describe('findPrerequisiteCycle', () => {
	it.each([
		['nothing at all', {}, null],
		['a chain', { 1: [2], 2: [3], 3: [] }, null],
		['two ways to the same step', { 1: [2, 3], 2: [4], 3: [4], 4: [] }, null],
		['a prerequisite that is not in the plan', { 1: [9] }, null],
		['a step that waits for itself', { 1: [1] }, ['Step 1']],
		['two steps that wait for each other', { 2: [1], 1: [2] }, ['Step 1', 'Step 2']],
		['a longer ring with a tail', { 1: [3], 3: [5], 5: [4], 4: [3] }, ['Step 3', 'Step 5', 'Step 4']]
	])('%s', (_, links, cycle) => {
		expect(findPrerequisiteCycle(linked(links))?.map((step) => step.description) ?? null).toEqual(cycle);
	});

	it('names a cycle in the same way whatever the order of the steps', () => {
		const steps = linked({ 4: [2], 2: [7], 7: [4], 1: [7] });
		expect(findPrerequisiteCycle([...steps].reverse())).toEqual(findPrerequisiteCycle(steps));
	});

	it('walks a chain of ten thousand steps', () => {
		const chain = Array.from({ length: 10_000 }, (_, index) =>
			aStep(index, { prerequisites: [idOf('step', index + 1)] })
		);
		expect(findPrerequisiteCycle(chain)).toBeNull();
	});
});
