import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { addDays, localTime } from '#lib/domain/time/local-date.ts';
import { daysOfSeries, slotAt } from './series.ts';

describe('a series of appointments', () => {
	it('is every week or every second week, and one where it does not repeat', () => {
		expect(daysOfSeries('2026-03-20', 'weekly', 3)).toEqual(['2026-03-20', '2026-03-27', '2026-04-03']);
		expect(daysOfSeries('2026-03-20', 'fortnightly', 2)).toEqual(['2026-03-20', '2026-04-03']);
		expect(daysOfSeries('2026-03-20', 'once', 9)).toEqual(['2026-03-20']);
	});

	it('stays at its time of the clock, also over the night when the clocks change', () => {
		const [before, after] = ['2026-03-27', '2026-04-03'].map((day) => slotAt(day, '10:30', 45));
		expect((after?.startsAt ?? 0) - (before?.startsAt ?? 0)).toBe(7 * 86_400_000 - 3_600_000);
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 1500 }),
				fc.integer({ min: 6, max: 22 }),
				fc.integer({ min: 0, max: 59 }),
				fc.integer({ min: 5, max: 600 }),
				(day, hour, minute, minutes) => {
					const at = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
					for (const on of daysOfSeries(addDays('2026-01-01', day), 'weekly', 30)) {
						const { startsAt, endsAt } = slotAt(on, at, minutes);
						expect(localTime(startsAt)).toEqual({ date: on, hour, minute });
						expect(endsAt - startsAt).toBe(minutes * 60_000);
					}
				}
			),
			{ numRuns: 40 }
		);
	});
});
