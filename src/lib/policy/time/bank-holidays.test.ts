import { describe, expect, it } from 'vitest';
import { addDays, weekday } from '#lib/domain/time/local-date.ts';
import { addWorkingDays } from '#lib/domain/time/working-days.ts';
import { bankHolidays, bankHolidaysKnownUntil } from './bank-holidays.ts';

/** Easter Sunday by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8). */
function easter(year: number): string {
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const d = Math.floor(b / 4);
	const h = (19 * a + b - d - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
	const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
	const m = Math.floor((a + 11 * h + 22 * l) / 451);
	const sum = h + l - 7 * m + 114;
	return `${year}-${String(Math.floor(sum / 31)).padStart(2, '0')}-${String((sum % 31) + 1).padStart(2, '0')}`;
}

function firstMonday(date: string): string {
	return addDays(date, (8 - weekday(date)) % 7);
}

function substituted(dates: string[]): string[] {
	const taken = new Set<string>();
	for (let date of dates) {
		while ([0, 6].includes(weekday(date)) || taken.has(date)) date = addDays(date, 1);
		taken.add(date);
	}
	return [...taken];
}

function expectedIn(year: number): string[] {
	return [
		...substituted([`${year}-01-01`]),
		addDays(easter(year), -2),
		addDays(easter(year), 1),
		firstMonday(`${year}-05-01`),
		firstMonday(`${year}-05-25`),
		firstMonday(`${year}-08-25`),
		...substituted([`${year}-12-25`, `${year}-12-26`])
	].sort();
}

describe('bank holidays in England and Wales', () => {
	it.each([2025, 2026, 2027, 2028])('holds those of %i, and no more', (year) => {
		expect([...bankHolidays].filter((date) => date.startsWith(String(year)))).toEqual(expectedIn(year));
	});

	it('15: skips them in a count, and does not know those of Scotland', () => {
		expect(addWorkingDays('2025-12-24', 1, bankHolidays)).toBe('2025-12-29');
		expect(addWorkingDays('2027-03-25', 1, bankHolidays)).toBe('2027-03-30');
		expect(addWorkingDays('2026-12-31', 1, bankHolidays)).toBe('2027-01-04');
		expect(bankHolidays.has('2025-01-02')).toBe(false);
		expect(bankHolidays.has('2026-07-13')).toBe(false);
	});

	it('says how far it reaches', () => {
		expect([...bankHolidays].every((date) => date <= bankHolidaysKnownUntil)).toBe(true);
	});
});
