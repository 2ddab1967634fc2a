import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plan } from './any-plan.fixture.ts';
import { agedGaps } from './gap-age.ts';
import { isClaimed, placedSteps } from './placed-steps.ts';
import { requirementInForce } from './planned-steps.ts';
import { planGaps, sequencePlan, type PlacedStep, type SequenceInput } from './sequence.ts';
import { aGoal, aPlan, aStep, TODAY } from './sequence.fixture.ts';
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
/** Step by step: whether it is one of stage 0 that is still to do, or one that waits for it, or for that one, is still to do. */
function keepsSafe({ steps, goals, requirements, today }: SequenceInput, id: string): boolean {
	const inForce = new Map(requirements.map((each) => [each.id, each]));
	const isCourts = (step: SequenceInput['steps'][number]) =>
		requirementInForce(step, inForce, today) !== null;
	const toDo = steps.filter((step) => {
		const goal = goals.find((each) => each.id === step.goalId);
		if (!goal || goal.status === 'removed' || ['completed', 'no_longer_needed'].includes(step.status))
			return false;
		return goal.status !== 'achieved' || isCourts(step);
	});
	const asked = toDo.find((step) => step.id === id);
	if (!asked) return false;
	if (asked.stage === 0) return true;
	return toDo.some(
		(step) =>
			step.prerequisites.includes(id) &&
			(!isCourts(step) || isCourts(asked)) &&
			keepsSafe({ steps: toDo, goals, requirements, today, openStages: [] }, step.id)
	);
}
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
					if (!goesOn(input, each) && !keepsSafe(input, each.step.id) && !isClaimed(each.step))
						expect(each.reasons[0]).toEqual({ code: 'paused', lookAgainOn: pause.lookAgainOn });
					else expect(isHeld(each)).toBe(false);
				for (const each of now)
					expect(goesOn(input, each) || keepsSafe(input, each.step.id) || isClaimed(each.step)).toBe(true);
			})
		);
	});

	it('puts no step that keeps somebody safe further off, nor any that one waits for, at first or second hand', () => {
		const far = { now: 0, next: 1, later: 2, done: 3 };
		check(
			fc.property(plan, openOne, (input, pause) => {
				const bandOf = (pauses: NonNullable<SequenceInput['pauses']>) =>
					new Map(placedSteps(sequencePlan({ ...input, pauses })).map((each) => [each.step.id, each]));
				const before = bandOf([]);
				for (const [id, { band, reasons }] of bandOf([pause])) {
					if (!keepsSafe(input, id)) continue;
					expect(far[band]).toBeLessThanOrEqual(far[before.get(id)?.band ?? 'now']);
					expect(reasons.map(({ code }) => code)).not.toContain('paused');
				}
			})
		);
	});

	it('lets a step to keep safe come as soon as before, where another of ours must come first', () => {
		const goals = [aGoal(1)];
		const first = aStep(1, { stage: 1 });
		const between = aStep(2, { stage: 2, prerequisites: [first.id] });
		const safe = aStep(3, { stage: 0, prerequisites: [between.id] });
		const steps = [first, between, safe, aStep(4, { stage: 1 })];
		const pauses = [{ startsOn: TODAY, lookAgainOn: addDays(TODAY, 10), endedOn: null }];
		const { now } = sequencePlan(aPlan({ goals, steps, pauses }));
		expect(now.map(({ step }) => step.id)).toEqual([first.id]);
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
					const isOurs =
						step === undefined ||
						(step.requirementId === null && step.stage !== 0 && !keepsSafe(input, step.id));
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

	it('is the pause itself once the day to look again has passed, and ages', () => {
		const pauses = [{ startsOn: '2026-11-01', lookAgainOn: addDays(TODAY, -3), endedOn: null }];
		const input = { goals: [], steps: [], requirements: [], openStages: [], today: TODAY, pauses };
		expect(agedGaps(planGaps(input), TODAY)).toEqual([
			{ code: 'pause_look_due', lookAgainOn: addDays(TODAY, -3), ageDays: 3 }
		]);
		// On the day itself there is still time to look.
		for (const days of [-4, -3]) expect(planGaps({ ...input, today: addDays(TODAY, days) })).toEqual([]);
	});
});
