import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EARLIEST_INSTANT, LATEST_INSTANT } from './bounds.ts';
import { LocalDate } from './date-schema.ts';
import { clockTimeAt, localTime } from './local-date.ts';
import { TIME_ZONE } from './summer-time.ts';

const calendar = new Intl.DateTimeFormat('sv-SE', {
	timeZone: TIME_ZONE,
	dateStyle: 'short',
	timeStyle: 'short'
});

/** Minutes around the hours in which the clock changed, by every rule that there has been: in two wars, and not at all for three years. */
const changes = [
	'1916-05-21T02',
	'1941-05-04T01',
	'1947-04-13T01',
	'1968-10-27T00',
	'1972-03-19T02',
	'2026-03-29T01',
	'2026-10-25T01'
];
const nearChange = fc
	.tuple(fc.constantFrom(...changes), fc.integer({ min: -240, max: 240 }))
	.map(([hour, minutes]) => Date.parse(`${hour}:00Z`) + minutes * 60_000);
const anyMoment = fc.integer({ min: EARLIEST_INSTANT, max: LATEST_INSTANT });

test('the time on a clock in London is what the calendar says, at every moment that it can show', () => {
	fc.assert(
		fc.property(fc.oneof(anyMoment, nearChange), (instant) => {
			const { date, hour, minute } = localTime(instant);
			const clock = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
			expect(`${date} ${clock}`).toBe(calendar.format(instant));
		}),
		{ numRuns: 2_000 }
	);
});

test('summer time begins and ends in each year when the calendar says so', () => {
	const years = Array.from({ length: 2199 - 1990 }, (_, index) => 1990 + index);
	for (const year of years)
		for (const [month, first] of [
			[2, 20],
			[9, 20]
		] as const)
			for (let hour = 0; hour < 24 * 12; hour += 1) {
				const instant = Date.UTC(year, month, first, hour);
				const { date, hour: shown } = localTime(instant);
				const said = `${date} ${String(shown).padStart(2, '0')}:00`;
				if (said !== calendar.format(instant)) expect(said).toBe(calendar.format(instant));
			}
	expect(years).toHaveLength(209);
});

test('a day is taken where the calendar has it, and no other', () => {
	const part = (most: number, length: number) =>
		fc.integer({ min: 0, max: most }).map((each) => String(each).padStart(length, '0'));
	const written = fc.tuple(part(2300, 4), part(13, 2), part(32, 2)).map((parts) => parts.join('-'));
	const leap = fc.constantFrom(
		'1900-02-29',
		'2000-02-29',
		'2024-02-29',
		'2023-02-29',
		'2100-02-29',
		'2026-1-01'
	);
	fc.assert(
		fc.property(fc.oneof(written, leap), (day) => {
			const parsed = new Date(`${day}T00:00:00Z`);
			const isThere = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
			const isWithin = day >= '1900-01-01' && day <= '2199-12-31';
			expect(LocalDate.safeParse(day).success).toBe(isThere && isWithin);
		}),
		{ numRuns: 2_000 }
	);
});

test('the clock on the wall is read in summer time too, with two digits each', () => {
	expect(clockTimeAt(Date.UTC(2026, 11, 3, 9, 5))).toBe('09:05');
	expect(clockTimeAt(Date.UTC(2026, 6, 2, 23, 30))).toBe('00:30');
});
