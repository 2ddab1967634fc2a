import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#lib/domain/time/local-date.ts';
import { balanceOf, balanceSides, type BalanceKind, type BalanceThing } from './balance.ts';

const today = '2026-11-29';
const kinds: BalanceKind[] = [
	'good_news_answered',
	'reflection_answered',
	'step_confirmed',
	'step_asked',
	'appointment',
	'side_asked',
	'warning'
];
const thing = (kind: BalanceKind, on: string, id = 'a'): BalanceThing => ({ kind, id, on });

describe('the balance of one person', () => {
	it('is empty where nothing was done', () => {
		expect(balanceOf([], today)).toEqual({
			since: '2026-09-06',
			recognitions: [],
			requests: [],
			warnings: []
		});
	});

	it('has what lies in twelve weeks, both ends with it, the latest first', () => {
		const days = ['2026-09-05', '2026-09-06', '2026-11-29', '2026-11-30'];
		const { recognitions } = balanceOf(
			days.map((on) => thing('step_confirmed', on)),
			today
		);
		expect(recognitions.map(({ on }) => on)).toEqual(['2026-11-29', '2026-09-06']);
	});

	it('has each thing of these weeks once, on one side, whatever the order it comes in', () => {
		const some = fc.array(
			fc
				.record({
					kind: fc.constantFrom(...kinds),
					days: fc.nat({ max: 84 }),
					id: fc.option(fc.constantFrom('a', 'b', 'c'))
				})
				.map(({ kind, days, id }) => ({ kind, id, on: addDays(today, -days) }))
		);
		fc.assert(
			fc.property(some, (things) => {
				const balance = balanceOf(things, today);
				const all = balanceSides.flatMap((side) => balance[side]);
				expect(all).toHaveLength(things.length);
				expect(balanceOf([...things].reverse(), today)).toEqual(balance);
			})
		);
	});

	it('says no number of how the sides compare', () => {
		const balance = balanceOf([thing('warning', today)], today);
		expect(Object.keys(balance).sort()).toEqual(['recognitions', 'requests', 'since', 'warnings']);
	});
});
