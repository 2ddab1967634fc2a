import { sequencePlan, type SequenceInput, type Step } from '#lib/domain/plan/sequence.ts';
import { aGoal, aPlan, aRequirement, aStep, idOf } from '#lib/domain/plan/sequence.fixture.ts';
import { AreaOfNeed, GoalStatus, StepActor, StepStatus, type Stage } from '#lib/domain/plan/vocabulary.ts';
import type { Figure } from './figure.ts';
import { median, percentile } from './statistics.ts';

const PLANS = 10_000;
const STEPS = 60;
const GOALS = 8;
const REQUIREMENTS = 4;
const SEED = 20_261_123;
const STAGES: readonly Stage[] = [0, 1, 2, 3, 4, 5];

/** Random plans, the same in every run, put in order one by one. */
export function sequencing(): Promise<Figure[]> {
	const random = seeded(SEED);
	for (let warmUp = 0; warmUp < 200; warmUp += 1) sequencePlan(randomPlan(random));
	const took: number[] = [];
	const copied: number[] = [];
	for (let plan = 0; plan < PLANS; plan += 1) {
		const input = randomPlan(random);
		took.push(timeOf(() => sequencePlan(input)));
		copied.push(timeOf(() => JSON.parse(JSON.stringify(input))));
	}
	const figure = (name: string, share: number): Figure => ({
		name,
		value: percentile(took, share),
		unit: 'ms',
		aim: { most: 2 },
		floor: { name: 'the same plan to JSON and back', value: median(copied) }
	});
	return Promise.resolve([
		figure('Sequencing of 60 steps: median of 10,000 plans', 0.5),
		figure('Sequencing of 60 steps: p99', 0.99)
	]);
}

function timeOf(work: () => unknown): number {
	const began = performance.now();
	work();
	return performance.now() - began;
}

type Random = () => number;

/** Mulberry32, by Tommy Ettinger (public domain): small, and the same everywhere. */
function seeded(seed: number): Random {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

function oneOf<Value>(random: Random, values: readonly Value[]): Value {
	return values[Math.floor(random() * values.length)] as Value;
}

function upTo(random: Random, most: number): number {
	return 1 + Math.floor(random() * most);
}

function randomPlan(random: Random): SequenceInput {
	const many = <Value>(count: number, make: (number: number) => Value) =>
		Array.from({ length: count }, (_, index) => make(index + 1));
	return aPlan({
		goals: many(GOALS, (number) =>
			aGoal(number, {
				status: oneOf(random, [...GoalStatus.options, 'current', 'current']),
				area: oneOf(random, AreaOfNeed.options)
			})
		),
		steps: many(STEPS, (number) => randomStep(random, number)),
		requirements: many(REQUIREMENTS, (number) => aRequirement(number)),
		openStages: [0, 1, 2]
	});
}

/** Waits for earlier steps only, so that no ring arises. */
function randomStep(random: Random, number: number): Step {
	const hasEarlier = number > 1 && random() < 0.4;
	return aStep(number, {
		goalId: idOf('goal', upTo(random, GOALS)),
		status: oneOf(random, StepStatus.options),
		actor: oneOf(random, StepActor.options),
		stage: oneOf(random, STAGES),
		requirementId: random() < 0.3 ? idOf('requirement', upTo(random, REQUIREMENTS)) : null,
		prerequisites: hasEarlier ? [idOf('step', upTo(random, number - 1))] : [],
		targetDate: random() < 0.5 ? '2026-12-01' : null,
		position: upTo(random, STEPS)
	});
}
