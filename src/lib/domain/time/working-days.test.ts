import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, weekday, type LocalDate } from './local-date.ts';
import { addWorkingDays, isWorkingDay } from './working-days.ts';

const christmas = new Set(['2025-12-25', '2025-12-26', '2026-04-03', '2026-04-06']);

/** How many working days lie after `from`, up to and including `to`; 0 when `to` is not later. */
function workingDaysBetween(from: LocalDate, to: LocalDate, bankHolidays: ReadonlySet<LocalDate>): number {
	let count = 0;
	for (let offset = 1; offset <= daysBetween(from, to); offset += 1) {
		if (isWorkingDay(addDays(from, offset), bankHolidays)) count += 1;
	}
	return count;
}

describe('working days', () => {
	it('skips a weekend', () => {
		expect(addWorkingDays('2026-11-20', 1, new Set())).toBe('2026-11-23');
		expect(workingDaysBetween('2026-11-20', '2026-11-23', new Set())).toBe(1);
	});

	it('skips 25 and 26 December and the weekend after them', () => {
		expect(isWorkingDay('2025-12-26', christmas)).toBe(false);
		expect(addWorkingDays('2025-12-24', 1, christmas)).toBe('2025-12-29');
	});

	it('skips Good Friday and Easter Monday, which Scotland does not keep alike', () => {
		expect(addWorkingDays('2026-04-02', 1, christmas)).toBe('2026-04-07');
	});

	it('gives the day itself for none, and refuses a count that is no count', () => {
		expect(addWorkingDays('2026-11-22', 0, christmas)).toBe('2026-11-22');
		expect(() => addWorkingDays('2026-11-22', -1, christmas)).toThrow('working_days_count');
		expect(() => addWorkingDays('2026-11-22', 1.5, christmas)).toThrow('working_days_count');
	});

	it('counts none backwards', () => {
		expect(workingDaysBetween('2026-11-23', '2026-11-20', christmas)).toBe(0);
	});

	it('adds what it counts, and never lands on a day off', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 40 }), (offset, count) => {
				const from = addDays('2024-01-01', offset);
				const to = addWorkingDays(from, count, christmas);
				expect(workingDaysBetween(from, to, christmas)).toBe(count);
				expect([0, 6]).not.toContain(weekday(to));
				expect(christmas.has(to)).toBe(false);
			})
		);
	});
});
