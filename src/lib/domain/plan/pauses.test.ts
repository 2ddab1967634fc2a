import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	isLookDue,
	isLookMissed,
	pausedDays,
	pausesInForce,
	pauseOn,
	pauseProblems,
	pauseToTell,
	openPause
} from './pauses.ts';
import { addDays, daysBetween } from '#lib/domain/time/local-date.ts';

const TODAY = '2026-11-25';

const pause = (startsOn: string, lookAgainOn: string, endedOn: string | null = null) => ({
	startsOn,
	lookAgainOn,
	endedOn
});

describe('the days that lay in a pause', () => {
	it.each([
		['none before it', [pause('2026-11-20', '2026-12-04')], '2026-11-01', '2026-11-15', 0],
		['from its first day on', [pause('2026-11-20', '2026-12-04')], '2026-11-10', TODAY, 5],
		[
			'from when the wait began, where that is later',
			[pause('2026-11-01', '2026-12-04')],
			'2026-11-20',
			TODAY,
			5
		],
		[
			'until the day on which it ended',
			[pause('2026-11-10', '2026-12-04', '2026-11-15')],
			'2026-11-01',
			TODAY,
			5
		],
		['not beyond the day to look again', [pause('2026-11-10', '2026-11-15')], '2026-11-01', TODAY, 5],
		[
			'none where it was called off',
			[pause('2026-11-20', '2026-12-04', '2026-11-18')],
			'2026-11-01',
			TODAY,
			0
		],
		[
			'each once, where two lie over each other',
			[pause('2026-11-10', '2026-12-04', '2026-11-20'), pause('2026-11-15', '2026-12-04', '2026-11-22')],
			'2026-11-01',
			TODAY,
			12
		]
	])('%s', (_, pauses, since, today, days) => {
		expect(pausedDays(pauses, since, today)).toBe(days);
		expect(pausedDays([...pauses].reverse(), since, today)).toBe(days);
	});

	const day = fc.integer({ min: 0, max: 120 }).map((days) => addDays('2026-09-01', days));
	const anyPause = fc.record({ startsOn: day, lookAgainOn: day, endedOn: fc.option(day, { nil: null }) });

	it('are as many as there are when each day is asked for itself', () => {
		fc.assert(
			fc.property(fc.array(anyPause, { maxLength: 4 }), day, day, (pauses, since, today) => {
				const isIn = (on: string) =>
					pauses.some(
						({ startsOn, lookAgainOn, endedOn }) =>
							startsOn <= on && on < lookAgainOn && (endedOn === null || on < endedOn)
					);
				const all = Array.from({ length: Math.max(0, daysBetween(since, today)) }, (_, index) =>
					addDays(since, index)
				);
				expect(pausedDays(pauses, since, today)).toBe(all.filter(isIn).length);
			})
		);
	});
});

describe('a pause', () => {
	it('holds from its first day until the day on which it ends, also where nobody looked again', () => {
		const open = pause('2026-11-20', '2026-11-24');
		expect(pauseOn([open], '2026-11-19')).toBeNull();
		expect(pauseOn([open], TODAY)).toBe(open);
		const ended = pause('2026-11-20', '2026-12-04', TODAY);
		expect(pauseOn([ended], '2026-11-24')).toBe(ended);
		expect(pauseOn([ended], TODAY)).toBeNull();
		expect(openPause([ended, open])).toBe(open);
	});

	it('is told of while it is open, and for two weeks after it ended', () => {
		const open = pause('2026-12-01', '2026-12-04');
		const ended = pause('2026-11-01', '2026-12-04', '2026-11-20');
		expect(pauseToTell([ended, open], TODAY)).toBe(open);
		expect(pauseToTell([pause('2026-10-01', '2026-12-04', '2026-11-15'), ended], TODAY)).toBe(ended);
		expect(pauseToTell([ended], '2026-12-03')).toBe(ended);
		expect(pauseToTell([ended], '2026-12-04')).toBeNull();
		expect(pauseToTell([], TODAY)).toBeNull();
	});

	it('is missed once its day to look again has passed, and not on that day', () => {
		const open = pause('2026-11-01', TODAY);
		expect([isLookDue(open, TODAY), isLookMissed(open, TODAY)]).toEqual([true, false]);
		expect(isLookDue(open, '2026-11-24')).toBe(false);
		expect(isLookMissed(open, '2026-11-26')).toBe(true);
		expect(isLookMissed({ ...open, endedOn: TODAY }, '2026-11-26')).toBe(false);
	});

	it('that is open says nothing more once every order has ended', () => {
		const all = [pause('2026-11-01', TODAY), pause('2026-10-01', '2026-10-15', '2026-10-10')];
		const ended = { startDate: '2026-01-05', endDate: '2026-11-24' };
		expect(pausesInForce(all, [ended], TODAY)).toEqual([all[1]]);
		for (const orders of [[], [ended, { ...ended, endDate: null }], [{ ...ended, endDate: TODAY }]])
			expect(pausesInForce(all, orders, TODAY)).toEqual(all);
	});

	const frame = { today: TODAY, longestDays: 84, others: [] };
	const codes = (...problems: Parameters<typeof pauseProblems>) =>
		pauseProblems(...problems).map(({ code, field }) => `${field} ${code}`);

	it.each([
		[{ startsOn: TODAY, lookAgainOn: '2026-11-26' }, []],
		[{ startsOn: '2026-11-20', lookAgainOn: addDays(TODAY, 84) }, []],
		[{ startsOn: TODAY, lookAgainOn: TODAY }, ['lookAgainOn look_again_too_soon']],
		[{ startsOn: '2026-11-10', lookAgainOn: '2026-11-20' }, ['lookAgainOn look_again_too_soon']],
		[{ startsOn: '2026-12-10', lookAgainOn: '2026-12-10' }, ['lookAgainOn look_again_too_soon']],
		[{ startsOn: TODAY, lookAgainOn: addDays(TODAY, 85) }, ['lookAgainOn pause_too_long']],
		[{ startsOn: '2026-12-10', lookAgainOn: addDays('2026-12-10', 84) }, []],
		[{ startsOn: '2026-06-01', lookAgainOn: '2026-12-01' }, ['startsOn pause_too_long']],
		[{ startsOn: '2028-06-01', lookAgainOn: '2028-06-02' }, ['startsOn pause_too_long']]
	])('has days that can be: %j', (days, problems) => {
		expect(codes(days, frame)).toEqual(problems);
	});

	it('may have begun long ago where it is only looked at again', () => {
		const days = { startsOn: '2026-06-01', lookAgainOn: '2026-12-01' };
		expect(codes(days, { ...frame, began: '2026-06-01' })).toEqual([]);
	});

	it('lies in no other, and one that was called off is none', () => {
		const days = { startsOn: '2026-11-10', lookAgainOn: '2026-12-01' };
		const overlap = ['startsOn pauses_overlap'];
		expect(codes(days, { ...frame, others: [pause('2026-11-01', '2026-11-30', '2026-11-11')] })).toEqual(
			overlap
		);
		expect(codes(days, { ...frame, others: [pause('2026-11-15', '2026-11-30', '2026-11-20')] })).toEqual(
			overlap
		);
		expect(codes(days, { ...frame, others: [pause('2026-11-01', '2026-11-30', '2026-11-10')] })).toEqual([]);
		expect(codes(days, { ...frame, others: [pause('2026-11-20', '2026-11-30', '2026-11-18')] })).toEqual([]);
	});
});
