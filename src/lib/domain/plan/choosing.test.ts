import { describe, expect, it } from 'vitest';
import { canStartWith, startingWith, without } from './choosing.ts';
import { sequencePlan, type Step } from './sequence.ts';
import { aGoal, aPlan, aStep, idOf } from './sequence.fixture.ts';

function offered(...steps: Step[]): string[] {
	const { now, next, later, done } = sequencePlan(aPlan({ goals: [aGoal(1)], steps }));
	return [...now, ...next, ...later, ...done].filter(canStartWith).map(({ step }) => step.description);
}

describe('what can be started with', () => {
	it('is every ready step of the person’s own, also beyond what is enough for now', () => {
		expect(offered(...[1, 2, 3, 4].map((number) => aStep(number)))).toHaveLength(4);
	});

	it('is nothing that waits, is somebody else’s, is done, or was said to be done', () => {
		const claim = { tappedAt: 1, receivedAt: 2, words: '', answer: null };
		expect(
			offered(
				aStep(1),
				aStep(2, { prerequisites: [idOf('step', 1)] }),
				aStep(3, { actor: 'practitioner' }),
				aStep(4, { status: 'completed' }),
				aStep(5, { claim })
			)
		).toEqual(['Step 1']);
	});
});

describe('a choice', () => {
	const ids = Array.from({ length: 10 }, (_, index) => idOf('step', index));

	it('goes before earlier ones, once, and pushes the oldest out of a full list', () => {
		expect(startingWith(['a', 'b'], 'b')).toEqual(['b', 'a']);
		expect(startingWith(ids, 'new')).toEqual(['new', ...ids.slice(0, 9)]);
	});

	it('is taken back without the others', () => {
		expect(without(['a', 'b', 'c'], 'b')).toEqual(['a', 'c']);
	});
});
