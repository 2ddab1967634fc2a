import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantAt, localTime } from '#lib/domain/time/local-date.ts';
import { NoticeLead, NoticeTiming } from './vocabulary.ts';
import { defaultHours, dueAt, dueNow, isSafe, lastMoment, nextSafe, tryAgainAt } from './when.ts';

const said = (instant: number) => {
	const { date, hour, minute } = localTime(instant);
	return `${date} ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
};
const hours = fc
	.tuple(fc.integer({ min: 8, max: 20 }), fc.integer({ min: 1, max: 13 }))
	.map(([safeFrom, long]) => ({ safeFrom, safeUntil: Math.min(21, safeFrom + long) }));
const start = fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2028-12-31') });

describe('when a reminder is due', () => {
	it.each([
		['one_day', '2026-12-01', 10, 30, '2026-11-30 10:30'],
		// Not safe at that hour: the nearest safe one of that day.
		['one_day', '2026-12-01', 7, 0, '2026-11-30 09:00'],
		['one_day', '2026-12-01', 21, 0, '2026-11-30 19:45'],
		['four_days', '2026-12-04', 14, 0, '2026-11-30 14:00'],
		['two_hours', '2026-12-01', 14, 0, '2026-12-01 12:00'],
		['two_hours', '2026-12-01', 9, 30, '2026-11-30 19:45'],
		// The night in which the clock changes is between: the hour on the clock stays.
		['one_day', '2026-10-25', 10, 0, '2026-10-24 10:00'],
		['one_day', '2027-03-28', 10, 0, '2027-03-27 10:00']
	] as const)('%s before %s %i:%i is %s', (lead, date, hour, minute, due) => {
		expect(said(dueAt(instantAt(date, hour, minute), lead, defaultHours))).toBe(due);
	});

	it('is always a safe moment before the start, whatever hours are safe', () => {
		fc.assert(
			fc.property(start, hours, fc.constantFrom(...NoticeLead.options), (startsAt, safe, lead) => {
				const due = dueAt(startsAt, lead, safe);
				expect(due).toBeLessThan(startsAt);
				expect(isSafe(due, safe)).toBe(true);
			})
		);
	});

	it('is answered by one reminder at most, at a safe moment in time, or by a reason', () => {
		const ahead = fc.integer({ min: -3_600_000, max: 6 * 86_400_000 });
		const timing = fc.constantFrom(...NoticeTiming.options);
		fc.assert(
			fc.property(start, ahead, hours, timing, (startsAt, before, safe, chosen) => {
				const now = startsAt - before;
				const planned = dueNow(startsAt, chosen, safe, now);
				if (planned === null || !planned.send) return;
				expect(planned.at).toBeGreaterThanOrEqual(now);
				expect(planned.at).toBeLessThanOrEqual(planned.until);
				expect(planned.until).toBeLessThan(startsAt);
				expect(isSafe(planned.at, safe)).toBe(true);
				expect(dueAt(startsAt, planned.lead, safe)).toBeLessThanOrEqual(now);
			})
		);
	});

	it('is not before its time, and not after the start', () => {
		const startsAt = instantAt('2026-12-01', 10, 30);
		const due = dueAt(startsAt, 'one_day', defaultHours);
		expect(dueNow(startsAt, 'one_day', defaultHours, due - 1)).toBeNull();
		expect(dueNow(startsAt, 'one_day', defaultHours, due)).toMatchObject({
			lead: 'one_day',
			send: true,
			at: due
		});
		expect(dueNow(startsAt, 'one_day', defaultHours, startsAt)).toBeNull();
	});

	it('made late at night for the next morning, waits for the first safe moment, or says that there is none', () => {
		const night = instantAt('2026-11-30', 22, 0);
		expect(dueNow(instantAt('2026-12-01', 10, 30), 'one_day', defaultHours, night)).toMatchObject({
			send: true,
			at: instantAt('2026-12-01', 9, 0)
		});
		expect(dueNow(instantAt('2026-12-01', 9, 15), 'one_day', defaultHours, night)).toEqual({
			lead: 'one_day',
			send: false,
			why: 'no_safe_time'
		});
	});

	it('of several that are due at once is the last', () => {
		const startsAt = instantAt('2026-12-01', 10, 30);
		const now = startsAt - 3_600_000;
		expect(dueNow(startsAt, 'two_hours_too', defaultHours, now)).toMatchObject({ lead: 'two_hours' });
		expect(dueNow(startsAt, 'four_days_too', defaultHours, now)).toMatchObject({ lead: 'one_day' });
		expect(lastMoment(startsAt, 'one_day')).toBeLessThan(startsAt);
	});

	it('of a moment that is safe is that moment', () => {
		fc.assert(
			fc.property(start, hours, (at, safe) => void expect(isSafe(nextSafe(at, safe), safe)).toBe(true))
		);
	});

	it('comes again less and less often', () => {
		const waits = [1, 2, 3, 4, 5, 6].map((attempts) => tryAgainAt(0, attempts) / 60_000);
		expect(waits).toEqual([1, 5, 15, 30, 60, 60]);
	});
});
