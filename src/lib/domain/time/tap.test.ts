import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	CLOCK_TOLERANCE_MS,
	isTappedAfter,
	LONGEST_AWAY_MS,
	readTap,
	type ClockReading,
	type ToldTap
} from './tap.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const ARRIVAL = Date.UTC(2026, 10, 26, 14, 5);
const before = (ms: number) => ARRIVAL - ms;

interface Example {
	name: string;
	told: ToldTap;
	reading: ClockReading;
	at: number;
	fastBy?: number;
	writtenAfter?: number | null;
}

const examples: Example[] = [
	{
		name: 'a checked clock is left alone',
		told: { occurredAt: before(3 * HOUR), clockOffset: 0 },
		reading: 'right',
		at: before(3 * HOUR)
	},
	{
		name: 'a clock a minute out is right',
		told: { occurredAt: before(3 * HOUR), clockOffset: -MINUTE },
		reading: 'right',
		at: before(3 * HOUR)
	},
	{
		name: 'a right clock that is a little fast is never after the arrival',
		told: { occurredAt: ARRIVAL + MINUTE, clockOffset: -MINUTE },
		reading: 'right',
		at: ARRIVAL
	},
	{
		name: 'three days fast',
		told: { occurredAt: before(HOUR) + 3 * DAY, clockOffset: -3 * DAY },
		reading: 'corrected',
		at: before(HOUR),
		fastBy: 3 * DAY
	},
	{
		name: 'a year slow',
		told: { occurredAt: before(HOUR) - 365 * DAY, clockOffset: 365 * DAY },
		reading: 'corrected',
		at: before(HOUR),
		fastBy: -365 * DAY
	},
	{
		name: 'in 2036, by a phone that knows it',
		told: { occurredAt: Date.UTC(2036, 0, 1), clockOffset: before(HOUR) - Date.UTC(2036, 0, 1) },
		reading: 'corrected',
		at: before(HOUR),
		fastBy: Date.UTC(2036, 0, 1) - before(HOUR)
	},
	{
		name: 'in 2036, by a phone that does not',
		told: { occurredAt: Date.UTC(2036, 0, 1), clockOffset: null },
		reading: 'unknown',
		at: ARRIVAL
	},
	{
		name: 'in no year at all',
		told: { occurredAt: 9_000_000_000_000_000 },
		reading: 'unknown',
		at: ARRIVAL
	},
	{ name: 'in 1970', told: { occurredAt: 0 }, reading: 'unknown', at: ARRIVAL },
	{
		name: 'an entry of an older version of the app, without a word about its clock, is believed',
		told: { occurredAt: before(3 * HOUR) },
		reading: 'unchecked',
		at: before(3 * HOUR)
	},
	{
		name: 'half a year without signal is believed',
		told: { occurredAt: before(180 * DAY), clockOffset: 0 },
		reading: 'right',
		at: before(180 * DAY)
	},
	{
		name: 'in touch before it: that is known as well',
		told: { occurredAt: before(HOUR), clockOffset: 0, inTouchAt: before(2 * HOUR) },
		reading: 'right',
		at: before(HOUR),
		writtenAfter: before(2 * HOUR)
	},
	{
		name: 'a clock set back since: the phone was in touch without it later than it says',
		told: { occurredAt: before(5 * HOUR), clockOffset: 0, inTouchAt: before(2 * HOUR) },
		reading: 'unknown',
		at: ARRIVAL,
		writtenAfter: before(2 * HOUR)
	},
	{
		name: 'a clock set forward since',
		told: { occurredAt: ARRIVAL + 3 * DAY, clockOffset: 0, inTouchAt: before(2 * HOUR) },
		reading: 'unknown',
		at: ARRIVAL,
		writtenAfter: before(2 * HOUR)
	},
	{
		name: 'saved in the very minute of being in touch: never before it',
		told: { occurredAt: before(HOUR) - 20_000, clockOffset: 0, inTouchAt: before(HOUR) },
		reading: 'right',
		at: before(HOUR),
		writtenAfter: before(HOUR)
	},
	{
		name: 'in touch after it arrived is no knowledge',
		told: { occurredAt: before(HOUR), clockOffset: 0, inTouchAt: ARRIVAL + 1 },
		reading: 'right',
		at: before(HOUR)
	},
	{
		name: 'nor is being in touch before there were phones',
		told: { occurredAt: before(HOUR), clockOffset: 0, inTouchAt: -5 },
		reading: 'right',
		at: before(HOUR)
	},
	{
		name: 'an offset that cannot be',
		told: { occurredAt: before(HOUR), clockOffset: 9_000_000_000_000_000 },
		reading: 'unknown',
		at: ARRIVAL
	}
];

describe('when somebody tapped', () => {
	it.each(examples)('$name', ({ told, reading, at, fastBy = 0, writtenAfter = null }) => {
		expect(readTap(told, ARRIVAL)).toEqual({ at, clock: { reading, fastBy, writtenAfter } });
	});

	const anyInstant = fc.oneof(
		fc.integer({ min: -LONGEST_AWAY_MS * 2, max: LONGEST_AWAY_MS * 2 }).map((ms) => ARRIVAL + ms),
		fc.maxSafeInteger()
	);
	const anyOffset = fc.option(fc.oneof(fc.integer({ min: -5 * DAY, max: 5 * DAY }), fc.maxSafeInteger()), {
		nil: null
	});
	const anyTold = fc.record({
		occurredAt: anyInstant,
		clockOffset: anyOffset,
		inTouchAt: fc.option(anyInstant, { nil: null })
	});

	it('is a moment that a page can show: not after the arrival, not before the phone was last in touch', () => {
		fc.assert(
			fc.property(anyTold, (told) => {
				const { at, clock } = readTap(told, ARRIVAL);
				expect(at).toBeLessThanOrEqual(ARRIVAL);
				expect(at).toBeGreaterThanOrEqual(clock.writtenAfter ?? ARRIVAL - LONGEST_AWAY_MS);
				expect(clock.writtenAfter === null || clock.writtenAfter <= ARRIVAL).toBe(true);
			})
		);
	});

	it('never counts as late where it is not known', () => {
		fc.assert(
			fc.property(anyTold, anyInstant, (told, moment) => {
				const { at, clock } = readTap(told, ARRIVAL);
				const isLate = isTappedAfter({ tappedAt: at, receivedAt: ARRIVAL, clock }, moment);
				expect(isLate && clock.reading === 'unknown').toBe(false);
			})
		);
	});

	it('is what the person did, however wrong their clock is by a known amount', () => {
		const anyTruth = fc.integer({ min: 0, max: 300 * DAY }).map(before);
		fc.assert(
			fc.property(anyTruth, fc.integer({ min: -20 * 365 * DAY, max: 20 * 365 * DAY }), (truth, offset) => {
				const { at, clock } = readTap({ occurredAt: truth - offset, clockOffset: offset }, ARRIVAL);
				expect(Math.abs(at - truth)).toBeLessThanOrEqual(CLOCK_TOLERANCE_MS);
				expect(clock.fastBy).toBe(Math.abs(offset) > CLOCK_TOLERANCE_MS ? -offset : 0);
			})
		);
	});

	it('leaves a trusted clock alone', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 300 * DAY }).map(before),
				fc.integer({ min: -CLOCK_TOLERANCE_MS, max: CLOCK_TOLERANCE_MS }),
				(occurredAt, clockOffset) => {
					expect(readTap({ occurredAt, clockOffset }, ARRIVAL).at).toBe(occurredAt);
				}
			)
		);
	});
});
