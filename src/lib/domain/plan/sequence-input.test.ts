import { describe, expect, it } from 'vitest';
import { assembleSnapshot } from '#lib/domain/records/snapshot.ts';
import { planRecord } from '#lib/domain/records/records.fixture.ts';
import { sequencePlan } from './sequence.ts';
import { sequenceInputOf } from './sequence-input.ts';
import { aGoal, aStep, idOf, TODAY } from './sequence.fixture.ts';
import { defaultSequencingPolicy, isSettingInRange, policyFor } from './sequencing-policy.ts';

const plan = planRecord();
const nowOf = (...records: Parameters<typeof assembleSnapshot>[0][]) =>
	sequencePlan(sequenceInputOf(assembleSnapshot(records.flatMap((each) => [...each])), TODAY)).now.map(
		({ step }) => step.description
	);
const steps = [1, 2, 3, 4].map((number) => aStep(number));

describe('what a phone sequences from', () => {
	it('is enough with records from before the newer fields', () => {
		expect(nowOf([plan, aGoal(1)], steps)).toEqual(['Step 1', 'Step 2', 'Step 3']);
		expect(nowOf([aGoal(1)], steps)).toHaveLength(3);
	});

	it('carries choices, an area’s own cap and a safety flag', () => {
		const chosen = { ...plan, choices: [idOf('step', 4)], policy: { nowCap: 1 } };
		expect(nowOf([chosen, aGoal(1)], steps)).toEqual(['Step 4']);
		expect(nowOf([{ ...plan, safetyFlag: { raisedOn: TODAY } }, aGoal(1)], steps)).toEqual([]);
	});

	it('carries overrides and single signals', () => {
		const course = aStep(5, { stage: 3 });
		const by = { id: idOf('need', 1), words: 'It starts now', by: 'Officer', on: TODAY };
		expect(nowOf([plan, aGoal(1), course])).toEqual([]);
		const rule = 'change_work_needs_steady_base' as const;
		expect(nowOf([plan, aGoal(1), { ...course, overrides: [{ ...by, rule }] }])).toEqual(['Step 5']);
		const signals = [{ ...by, stage: null, signal: 'steady_base' as const }];
		expect(nowOf([{ ...plan, signals }, aGoal(1), course])).toEqual(['Step 5']);
	});
});

describe('an area’s own policy', () => {
	it('changes only what it names', () => {
		const policy = policyFor({ nowCap: { value: 2, reason: 'Small steps' } });
		expect(policy.nowCap).toEqual({ value: 2, basis: 'local', source: 'Small steps' });
		expect(policy.planReviewDays).toEqual(defaultSequencingPolicy.planReviewDays);
	});

	it.each([
		['nowCap', 1, true],
		['nowCap', 10, true],
		['nowCap', 11, false],
		['planReviewDays', 366, true],
		['planReviewDays', 367, false],
		['planReviewDays', 0, false],
		['planReviewDays', 1.5, false]
	] as const)('%s may be %d: %s', (name, value, may) => {
		expect(isSettingInRange(name, value)).toBe(may);
	});
});
