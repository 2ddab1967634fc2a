import fc from 'fast-check';
import { aGoal, aRequirement, aStep, idOf, TODAY } from './sequence.fixture.ts';
import type { Requirement, SequenceInput, Step } from './sequence.ts';
import { ReferralState } from './referral.ts';
import { AreaOfNeed, GoalStatus, StepActor, StepStatus, type Stage } from './vocabulary.ts';

/* Any plan, for properties of the sequence. */

const stage = fc.constantFrom<Stage[]>(0, 1, 2, 3, 4, 5);
export const date = fc.constantFrom(
	'2026-09-01',
	'2026-10-01',
	'2026-11-01',
	TODAY,
	'2026-12-01',
	'2027-03-01'
);
export const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const claimed = { tappedAt: Date.UTC(2026, 10, 20), receivedAt: null, words: '', answer: null };

const GOALS = 4;
const REQUIREMENTS = 2;

export function stepOf(number: number): fc.Arbitrary<Step> {
	return fc
		.record({
			goalId: fc.integer({ min: 1, max: GOALS }).map((goal) => idOf('goal', goal)),
			status: fc.constantFrom(...StepStatus.options),
			actor: fc.constantFrom(...StepActor.options),
			stage,
			requirementId: maybe(
				fc.integer({ min: 1, max: REQUIREMENTS }).map((each) => idOf('requirement', each))
			),
			priority: fc.integer({ min: 0, max: 2 }),
			/** Only earlier steps, so that no ring arises. */
			prerequisites: fc.uniqueArray(fc.integer({ min: 0, max: Math.max(0, number - 1) }), { maxLength: 3 }),
			targetDate: maybe(date),
			waitingSince: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, date),
			claim: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, fc.constant(claimed)),
			completedOn: maybe(date),
			position: fc.integer({ min: 0, max: 5 })
		})
		.map(({ prerequisites, ...step }) =>
			aStep(number, { ...step, prerequisites: prerequisites.map((each) => idOf('step', each)) })
		);
}

const steps = fc
	.integer({ min: 1, max: 14 })
	.chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => stepOf(index + 1))));
const goals = fc.tuple(
	...Array.from({ length: GOALS }, (_, index) =>
		fc
			.record({
				status: fc.constantFrom(...GoalStatus.options, 'current' as const, 'current' as const),
				area: fc.constantFrom(...AreaOfNeed.options),
				targetDate: maybe(date)
			})
			.map((goal) => aGoal(index + 1, goal))
	)
);
const requirements: fc.Arbitrary<Requirement[]> = fc.tuple(
	...Array.from({ length: REQUIREMENTS }, (_, index) =>
		fc
			.record({ startDate: maybe(date), endDate: maybe(date) })
			.map((requirement) => aRequirement(index + 1, requirement))
	)
);
const referrals = fc.array(
	fc.record({
		id: fc.integer({ min: 1, max: 99 }).map((each) => idOf('referral', each)),
		stepId: fc.integer({ min: 1, max: 14 }).map((each) => idOf('step', each)),
		state: fc.constantFrom(...ReferralState.options),
		since: date,
		expectedOn: maybe(date),
		lastReportOn: maybe(date),
		usualWaitDays: maybe(fc.integer({ min: 0, max: 200 }))
	}),
	{ maxLength: 4 }
);
export const plan: fc.Arbitrary<SequenceInput> = fc.record({
	goals,
	steps,
	requirements,
	referrals: referrals.map((list) => [...new Map(list.map((each) => [each.id, each])).values()]),
	openStages: fc.uniqueArray(stage, { maxLength: 2 }),
	today: fc.constant(TODAY),
	choices: fc.uniqueArray(
		fc.integer({ min: 1, max: 14 }).map((each) => idOf('step', each)),
		{ maxLength: 4 }
	),
	safetyFlag: fc.constantFrom(null, null, { raisedOn: '2026-11-20' })
});
