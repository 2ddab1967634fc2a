import { expect, it } from 'vitest';
import { replyTimes, type Reply } from './reply-times.ts';

const replies = (...days: [string, string][]): Reply[] =>
	days.map(([arrivedOn, answeredOn]) => ({ arrivedOn, answeredOn }));
const many = (count: number, arrivedOn: string, answeredOn: string) =>
	Array.from({ length: count }, () => ({ arrivedOn, answeredOn }));

it('says nothing of fewer than ten', () => {
	expect(replyTimes(many(9, '2026-11-23', '2026-11-23'), new Set())).toBeNull();
});

it('counts working days: Friday to Monday is one, over a bank holiday none', () => {
	const usual = (arrived: string, answered: string, holidays: string[] = []) =>
		replyTimes(many(10, arrived, answered), new Set(holidays))?.usualDays;
	expect(usual('2026-11-20', '2026-11-20')).toBe(0);
	expect(usual('2026-11-20', '2026-11-23')).toBe(1);
	expect(usual('2026-11-20', '2026-11-23', ['2026-11-23'])).toBe(0);
	expect(usual('2026-11-21', '2026-11-24')).toBe(2);
	expect(usual('2025-01-01', '2026-11-24')).toBe(60);
});

it('takes the middle one, and how many of a hundred came within two working days', () => {
	const all = [
		...many(8, '2026-11-23', '2026-11-24'),
		...replies(['2026-11-16', '2026-11-24'], ['2026-11-16', '2026-11-24'])
	];
	expect(replyTimes(all, new Set())).toEqual({ usualDays: 1, withinPromise: 80 });
});
