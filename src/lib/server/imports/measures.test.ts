import { expect, test } from 'vitest';
import { amountFrom, measureUnitFrom, rarProgressFrom, unpaidWorkProgressFrom } from './measures.ts';

test.for([
	[12, 12],
	['25', 25],
	['2.5', 2.5],
	['a few', null],
	[-1, null],
	[undefined, null],
	[null, null]
] as const)('an amount of %s reads as %s', ([given, expected]) => {
	expect(amountFrom(given)).toBe(expected);
});

test('days done come from the sentence that stands for the name', () => {
	expect(rarProgressFrom('4 of 20 RAR days completed')).toEqual({ completed: 4, required: 20 });
	expect(rarProgressFrom('Rehabilitation Activity')).toBeNull();
});

test.for([
	['14 of 120 hours completed', { completed: 14, required: 120 }],
	['3 minutes completed (of 12 hours)', { completed: 0.05, required: 12 }],
	['7 hours and 30 minutes completed (of 100 hours)', { completed: 7.5, required: 100 }],
	['1 hour completed (of 100 hours)', { completed: 1, required: 100 }],
	['nearly done', null],
	[' completed (of 100 hours)', null]
] as const)('unpaid work "%s"', ([text, expected]) => {
	expect(unpaidWorkProgressFrom(text)).toEqual(expected);
});

test('units come in any number and case', () => {
	expect([measureUnitFrom('Days'), measureUnitFrom('hour'), measureUnitFrom('Fortnights')]).toEqual([
		'days',
		'hours',
		null
	]);
});
