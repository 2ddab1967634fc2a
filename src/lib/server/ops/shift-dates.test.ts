import { expect, test } from 'vitest';
import { shiftDates } from './shift-dates.ts';

test('days move, a date of birth and other texts do not', () => {
	const before = {
		asOf: '2026-11-23',
		dateOfBirth: '1994-05-17',
		words: 'on 2026-11-23 we met',
		list: ['2026-12-31']
	};
	expect(shiftDates(before, 3)).toEqual({
		asOf: '2026-11-26',
		dateOfBirth: '1994-05-17',
		words: 'on 2026-11-23 we met',
		list: ['2027-01-03']
	});
});

test('ten in the morning stays ten in the morning over the change to summer time', () => {
	expect(shiftDates('2026-11-26T10:30:00Z', 180)).toBe('2027-05-25T09:30:00Z');
	expect(shiftDates('2026-09-03T08:30:00Z', 90)).toBe('2026-12-02T09:30:00Z');
});

test('no days is no change', () => {
	const before = { at: '2026-07-01T09:00:00Z', on: '2026-07-01', n: 1, none: null };
	expect(shiftDates(before, 0)).toEqual(before);
});
