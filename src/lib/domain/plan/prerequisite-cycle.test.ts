import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPrerequisiteCycles } from './prerequisite-cycle.ts';
import { aStep, idOf } from './sequence.fixture.ts';

function linked(links: Record<number, number[]>) {
	return Object.entries(links).map(([number, after]) =>
		aStep(Number(number), { prerequisites: after.map((each) => idOf('step', each)) })
	);
}

const named = (links: Record<number, number[]>) =>
	findPrerequisiteCycles(linked(links)).map((cycle) => cycle.map((step) => step.description));

describe('findPrerequisiteCycles', () => {
	it.each([
		['nothing at all', {}, []],
		['a chain', { 1: [2], 2: [3], 3: [] }, []],
		['two ways to the same step', { 1: [2, 3], 2: [4], 3: [4], 4: [] }, []],
		['a prerequisite that is not in the plan', { 1: [9] }, []],
		['a step that waits for itself', { 1: [1] }, [['Step 1']]],
		['two steps that wait for each other', { 2: [1], 1: [2] }, [['Step 1', 'Step 2']]],
		['a longer ring with a tail', { 1: [3], 3: [5], 5: [4], 4: [3] }, [['Step 3', 'Step 5', 'Step 4']]],
		[
			'two rings apart',
			{ 4: [3], 3: [4], 2: [1], 1: [2] },
			[
				['Step 1', 'Step 2'],
				['Step 3', 'Step 4']
			]
		],
		[
			'two rings that share a step',
			{ 1: [2, 3], 2: [1], 3: [1] },
			[
				['Step 1', 'Step 2'],
				['Step 1', 'Step 3']
			]
		]
	] satisfies [string, Record<number, number[]>, string[][]][])('%s', (_, links, cycles) => {
		expect(named(links)).toEqual(cycles);
	});

	it('names a cycle in the same way whatever the order of the steps', () => {
		const steps = linked({ 4: [2], 2: [7], 7: [4], 1: [7] });
		expect(findPrerequisiteCycles([...steps].reverse())).toEqual(findPrerequisiteCycles(steps));
	});

	it('walks a chain of ten thousand steps', () => {
		const chain = Array.from({ length: 10_000 }, (_, index) =>
			aStep(index, { prerequisites: [idOf('step', index + 1)] })
		);
		expect(findPrerequisiteCycles(chain)).toEqual([]);
	});

	it('names only circles, each once, and every link that is part of one', () => {
		const numbers = fc.integer({ min: 1, max: 7 });
		const links = fc.dictionary(numbers.map(String), fc.uniqueArray(numbers, { maxLength: 3 }), {
			maxKeys: 7
		});
		fc.assert(
			fc.property(links, (plan) => {
				const cycles = findPrerequisiteCycles(linked(plan)).map((cycle) =>
					cycle.map(({ position }) => position)
				);
				const inCycles = new Set(
					cycles.flatMap((cycle) => cycle.map((from, at) => `${from} ${cycle[(at + 1) % cycle.length]}`))
				);
				const all = Object.entries(plan).flatMap(([from, others]) =>
					others.map((to) => [Number(from), to] as const)
				);
				const circling = all.filter(([from, to]) => isReachable(plan, to, from));
				expect([...inCycles].sort()).toEqual(circling.map((link) => link.join(' ')).sort());
				expect(new Set(cycles.map((cycle) => cycle.join(' '))).size).toBe(cycles.length);
				for (const cycle of cycles) expect(new Set(cycle).size).toBe(cycle.length);
			})
		);
	});
});

/** By trying all ways, so that the search is not its own judge. */
function isReachable(
	links: Record<number, number[]>,
	start: number,
	goal: number,
	seen: number[] = []
): boolean {
	if (start === goal) return true;
	if (seen.includes(start)) return false;
	return (links[start] ?? []).some(
		(next) => next in links && isReachable(links, next, goal, [...seen, start])
	);
}
