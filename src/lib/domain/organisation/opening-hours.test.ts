import { describe, expect, it } from 'vitest';
import { OpeningHours } from './opening-hours.ts';
import { clockTimeFrom, weekdays } from './weekdays.ts';

const week = (opens: string, closes: string) =>
	weekdays.map((_, index) => (index === 2 ? { opens, closes } : null));
const wrong = (opens: string, closes: string) =>
	OpeningHours.safeParse(week(opens, closes)).error?.issues.map(({ path, message }) => [
		path.join('.'),
		message
	]);

describe('the hours of an office', () => {
	it('have a time to open and a later one to close, on each day that it is open', () => {
		expect(OpeningHours.safeParse(week('09:00', '16:30')).success).toBe(true);
		expect(wrong('17:00', '09:00')).toEqual([['2.closes', 'hours_backwards']]);
		expect(wrong('09:00', '09:00')).toEqual([['2.closes', 'hours_backwards']]);
		expect(wrong('25:00', '26:00')).toEqual([
			['2.opens', 'time_unreal'],
			['2.closes', 'time_unreal']
		]);
		expect(wrong('', '09:00')).toEqual([['2.opens', 'time_unreal']]);
	});

	it('are of seven days', () => expect(OpeningHours.safeParse([null]).success).toBe(false));
});

it.each([
	['9', '09:00'],
	[' 9.30 ', '09:30'],
	['16:30', '16:30'],
	['nine', 'nine'],
	['9:3', '9:3']
])('%j is read as %s', (typed, read) => expect(clockTimeFrom(typed)).toBe(read));
