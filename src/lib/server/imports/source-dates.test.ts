import { expect, test } from 'vitest';
import { dayFrom, instantFrom, lacksOffset } from './source-dates.ts';

test.for([
	['2026-07-01T10:15:00.382936Z', Date.UTC(2026, 6, 1, 10, 15, 0, 382)],
	['2026-07-01T10:15:00.382936Z[Europe/London]', Date.UTC(2026, 6, 1, 10, 15, 0, 382)],
	['2026-07-01T10:15:00+01:00', Date.UTC(2026, 6, 1, 9, 15)],
	['2026-07-01T10:15:00', Date.UTC(2026, 6, 1, 9, 15)],
	['2026-07-01T10:15:00[Europe/London]', Date.UTC(2026, 6, 1, 9, 15)],
	['2026-12-01T10:15', Date.UTC(2026, 11, 1, 10, 15)],
	['2026-12-01T24:15', null],
	['0001-12-01T10:15:00Z', null],
	['9999-12-31T23:59:00-05:00', null],
	['2026-07-01', null],
	['{{now}}', null],
	['2026-13-01T10:15:00Z', null]
] as const)('%s is the instant %s', ([text, expected]) => {
	expect(instantFrom(text)).toBe(expected);
});

test('a day is the day in England and Wales, not in UTC', () => {
	expect(dayFrom('2026-07-01T23:30:00Z')).toBe('2026-07-02');
	expect(dayFrom('2026-12-01T23:30:00Z')).toBe('2026-12-01');
	expect(dayFrom('2026-02-30')).toBeNull();
});

test('a time that names neither offset nor zone is known as such', () => {
	expect(lacksOffset('2026-07-01T10:15:00')).toBe(true);
	for (const text of ['2026-07-01T10:15:00Z', '2026-07-01T10:15:00[Europe/London]', '2026-07-01'])
		expect(lacksOffset(text)).toBe(false);
});
