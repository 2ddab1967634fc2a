import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plan } from './any-plan.fixture.ts';
import { agedGaps } from './gap-age.ts';
import { isClaimed, placedSteps } from './placed-steps.ts';
import { requirementInForce } from './planned-steps.ts';
import { planGaps, sequencePlan, type PlacedStep, type SequenceInput } from './sequence.ts';
import { TODAY } from './sequence.fixture.ts';
import { addDays } from '#lib/domain/time/local-date.ts';

/** Open today: begun up to 80 days ago, to be looked at again up to 60 days on. */
const openOne = fc
	.record({ ago: fc.integer({ min: 0, max: 80 }), ahead: fc.integer({ min: 1, max: 60 }) })
	.map(({ ago, ahead }) => ({
		startsOn: addDays(TODAY, -ago),
		lookAgainOn: addDays(TODAY, ahead),
		endedOn: null
	}));
const check = <Values>(property: fc.IRawProperty<Values, false>) => fc.assert(property, { numRuns: 300 });

const bands = ({ gaps: _, ...rest }: ReturnType<typeof sequencePlan>) => rest;
const goesOn = ({ requirements, today }: SequenceInput, { step }: PlacedStep) =>
	requirementInForce(step, new Map(requirements.map((each) => [each.id, each])), today) !== null;
const isHeld = ({ reasons }: PlacedStep) => reasons.some(({ code }) => code === 'paused');

describe('a plan that is paused, whatever it holds', () => {
	it('is as it was once the pause is over, and before it begins: order, bands and reasons', () => {
		check(
			fc.property(plan, openOne, (input, pause) => {
				const without = bands(sequencePlan(input));
				const ended = { ...pause, endedOn: TODAY };
				const ahead = { ...pause, startsOn: addDays(TODAY, 1) };
				for (const pauses of [[ended], [ahead], [ended, ahead]])
					expect(bands(sequencePlan({ ...input, pauses }))).toEqual(without);
			})
		);
	});

	it('leaves each step of the court’s just where it is, for the same reasons', () => {
		check(
			fc.property(plan, openOne, (input, pause) => {
				const court = (pauses: SequenceInput['pauses']) =>
					placedSteps(sequencePlan({ ...input, pauses: pauses ?? [] })).filter((each) => goesOn(input, each));
				const before = court([]);
				const during = court([pause]);
				const ids = (placed: PlacedStep[]) => placed.map(({ step, band }) => `${band} ${step.id}`);
				expect(ids(during)).toEqual(ids(before));
				expect(during.some(isHeld)).toBe(false);
				expect(during.map(({ reasons }) => reasons)).toEqual(before.map(({ reasons }) => reasons));
			})
		);
	});

	it('asks nobody for a step that waits, and puts off no other than ours to put off', () => {
		check(
			fc.property(plan, openOne, (input, pause) => {
				const { now, next, later, done } = sequencePlan({ ...input, pauses: [pause] });
				expect([...now, ...done].some(isHeld)).toBe(false);
				for (const each of [...next, ...later])
					if (!goesOn(input, each) && each.step.stage !== 0 && !isClaimed(each.step))
						expect(each.reasons[0]).toEqual({ code: 'paused', lookAgainOn: pause.lookAgainOn });
					else expect(isHeld(each)).toBe(false);
				for (const each of now)
					expect(goesOn(input, each) || each.step.stage === 0 || isClaimed(each.step)).toBe(true);
			})
		);
	});

	it('loses and doubles no step', () => {
		check(
			fc.property(plan, openOne, (input, pause) => {
				const ids = (pauses: NonNullable<SequenceInput['pauses']>) =>
					placedSteps(sequencePlan({ ...input, pauses }))
						.map(({ step }) => step.id)
						.sort();
				expect(ids([pause])).toEqual(ids([]));
			})
		);
	});
});

describe('what is not delivered', () => {
	const ageOf = (input: SequenceInput) =>
		new Map(
			agedGaps(planGaps(input), input.today).map((gap) => [
				JSON.stringify([
					gap.code,
					'stepId' in gap ? gap.stepId : null,
					'referralId' in gap ? gap.referralId : null
				]),
				gap.ageDays
			])
		);

	it('grows no older through a pause, but for what the court ordered and what keeps somebody safe', () => {
		check(
			fc.property(plan, openOne, fc.integer({ min: 1, max: 60 }), (input, pause, days) => {
				const on = addDays(TODAY, days);
				fc.pre(on <= pause.lookAgainOn);
				const review = { reviewedOn: '2026-09-01', changes: [] };
				const aged = (today: string) => ageOf({ ...input, review, today, pauses: [pause] });
				const later = aged(on);
				for (const [key, age] of aged(TODAY)) {
					const [code, stepId] = JSON.parse(key) as [string, string | null];
					const step = input.steps.find(({ id }) => id === stepId);
					const isOfStep = step !== undefined || stepId === null;
					const isOurs = step === undefined || (step.requirementId === null && step.stage !== 0);
					const isInPlan =
						step === undefined ||
						input.goals.some(({ id, status }) => id === step.goalId && status !== 'removed');
					if (code === 'pause_look_due' || !isOfStep || !isOurs || !isInPlan || !later.has(key)) continue;
					// What has not begun yet on the first of the days is not there to grow.
					if (age !== null && age >= 0) expect(later.get(key), key).toBe(age);
				}
			})
		);
	});

	it('is the pause itself from the day to look again on, and ages', () => {
		const pauses = [{ startsOn: '2026-11-01', lookAgainOn: addDays(TODAY, -3), endedOn: null }];
		const input = { goals: [], steps: [], requirements: [], openStages: [], today: TODAY, pauses };
		expect(agedGaps(planGaps(input), TODAY)).toEqual([
			{ code: 'pause_look_due', lookAgainOn: addDays(TODAY, -3), ageDays: 3 }
		]);
		const look = { ...input, today: addDays(TODAY, -4) };
		expect(planGaps(look)).toEqual([]);
	});
});
