import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayInNumbers, diaryState, inTimeOrder, nextAtHand, type DiaryEntry } from './diary.ts';

const now = Date.parse('2026-11-24T10:00:00Z');
const HOUR_MS = 3_600_000;

const entry = (id: string, inHours: number, more: Partial<DiaryEntry> = {}): DiaryEntry => ({
	id,
	personId: `person-${id}`,
	personName: 'A Person',
	appointmentKind: 'office_visit',
	startsAt: now + inHours * HOUR_MS,
	endsAt: null,
	place: null,
	placeToAgree: false,
	telephone: null,
	reply: 'none',
	outcome: null,
	cameLate: false,
	cancelled: false,
	report: null,
	last: null,
	...more
});
const kept = { code: 'attended_complied', reason: null } as const;

describe('a day', () => {
	it('lacks an outcome from the beginning of the appointment until somebody says one', () => {
		expect(diaryState(entry('a', 1), now)).toBe('coming');
		expect(diaryState(entry('a', -1), now)).toBe('lacks');
		expect(diaryState(entry('a', -1, { outcome: kept }), now)).toBe('recorded');
		expect(diaryState(entry('a', -1, { cancelled: true }), now)).toBe('off');
		expect(diaryState(entry('a', 1, { cancelled: true }), now)).toBe('off');
	});

	it('has the first without an outcome at hand, then the first still to come', () => {
		const day = [
			entry('later', 3),
			entry('second', -1),
			entry('first', -2),
			entry('done', -3, { outcome: kept })
		];
		expect(nextAtHand(day, now)?.id).toBe('first');
		expect(nextAtHand([entry('later', 3), entry('soon', 1)], now)?.id).toBe('soon');
		expect(nextAtHand([entry('off', 1, { cancelled: true })], now)).toBeUndefined();
	});

	it('counts what takes place, and stands in the same order however it is given', () => {
		const any = fc.array(
			fc.record({ hour: fc.integer({ min: -8, max: 8 }), cancelled: fc.boolean(), said: fc.boolean() }),
			{ maxLength: 12 }
		);
		fc.assert(
			fc.property(any, (drawn) => {
				const day = drawn.map(({ hour, cancelled, said }, index) =>
					entry(String(index), hour, { cancelled, outcome: said && hour < 0 ? kept : null })
				);
				const { count, lacking } = dayInNumbers(day, now);
				expect(count).toBe(drawn.filter(({ cancelled }) => !cancelled).length);
				expect(lacking).toBeLessThanOrEqual(count);
				expect(inTimeOrder(day.toReversed())).toEqual(inTimeOrder(day));
				// One after the other: each outcome that is said leaves one fewer, until none is left.
				const next = nextAtHand(day, now);
				const after = day.map((each) => (each === next && lacking > 0 ? { ...each, outcome: kept } : each));
				expect(dayInNumbers(after, now).lacking).toBe(Math.max(0, lacking - 1));
			})
		);
	});
});
