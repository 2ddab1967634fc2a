import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EARLIEST_INSTANT, LATEST_INSTANT } from './bounds.ts';
import { localTime, TIME_ZONE } from './local-date.ts';

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
