import { expect, it } from 'vitest';
import { answerBy, replyTimes, type Reply, type ReplyPromise } from './reply-times.ts';

const two: ReplyPromise = { workingDays: 2, bankHolidays: new Set() };

const replies = (...days: [string, string][]): Reply[] =>
	days.map(([arrivedOn, answeredOn]) => ({ arrivedOn, answeredOn }));
const many = (count: number, arrivedOn: string, answeredOn: string) =>
	Array.from({ length: count }, () => ({ arrivedOn, answeredOn }));

it('says nothing of fewer than ten', () => {
	expect(replyTimes(many(9, '2026-11-23', '2026-11-23'), two)).toBeNull();
});

it('counts working days: Friday to Monday is one, over a bank holiday none', () => {
	const usual = (arrived: string, answered: string, holidays: string[] = []) =>
		replyTimes(many(10, arrived, answered), { ...two, bankHolidays: new Set(holidays) })?.usualDays;
	expect(usual('2026-11-20', '2026-11-20')).toBe(0);
	expect(usual('2026-11-20', '2026-11-23')).toBe(1);
	expect(usual('2026-11-20', '2026-11-23', ['2026-11-23'])).toBe(0);
	expect(usual('2026-11-21', '2026-11-24')).toBe(2);
	expect(usual('2025-01-01', '2026-11-24')).toBe(60);
});

it('takes the middle one, and how many of a hundred came within what was promised', () => {
	const all = [
		...many(8, '2026-11-23', '2026-11-24'),
		...replies(['2026-11-16', '2026-11-24'], ['2026-11-16', '2026-11-24'])
	];
	expect(replyTimes(all, two)).toEqual({ usualDays: 1, withinPromise: 80 });
	expect(replyTimes(all, { ...two, workingDays: 6 })).toEqual({ usualDays: 1, withinPromise: 100 });
});

it('promises a day that is so many working days on, over a weekend and a bank holiday', () => {
	const holidays = { ...two, bankHolidays: new Set(['2026-12-25', '2026-12-28']) };
	expect(answerBy('2026-11-25', two)).toBe('2026-11-27');
	expect(answerBy('2026-11-27', two)).toBe('2026-12-01');
	expect(answerBy('2026-12-24', holidays)).toBe('2026-12-30');
	expect(answerBy('2026-11-27', { ...two, workingDays: 1 })).toBe('2026-11-30');
});
