import { expect, it } from 'vitest';
import { orderRecord } from '#lib/domain/records/records.fixture.ts';
import { endOf, endOfRule, isRunning } from './requirement-end.ts';

it.for([
	[undefined, true],
	[null, true],
	[{ on: null }, false],
	[{ on: '2026-11-22' }, false],
	[{ on: '2026-11-23' }, false],
	[{ on: '2026-11-24' }, true]
] as const)('with the recorded end %j it runs: %s', ([ended, runs]) => {
	expect(isRunning({ ended }, '2026-11-23')).toBe(runs);
	expect(endOf({ ended }, '2026-11-23')).toEqual(runs ? null : ended);
});

it('is over with its order too, though no end of its own is on record', () => {
	const today = '2026-11-28';
	const order = orderRecord({ id: 'a', endDate: '2026-01-01' });
	const rule = { orderId: 'a', ended: null };
	expect(endOfRule(rule, [order], today)).toEqual({ of: 'order', on: '2026-01-01' });
	expect(endOfRule(rule, [{ ...order, endDate: '2027-01-01', endedOn: '2026-11-01' }], today)).toEqual({
		of: 'order',
		on: '2026-11-01'
	});
	expect(endOfRule(rule, [{ ...order, endDate: '2027-01-01' }], today)).toBeNull();
	expect(endOfRule(rule, [], today)).toBeNull();
	expect(endOfRule({ ...rule, ended: { on: '2025-12-01' } }, [order], today)).toEqual({
		of: 'rule',
		on: '2025-12-01'
	});
});
