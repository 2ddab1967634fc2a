import { expect, test } from 'vitest';
import { orderRecord, requirementRecord } from '#lib/domain/records/records.fixture.ts';
import { whereOrdersStand } from './where-orders-stand.ts';

const TODAY = '2026-11-29';

test('each order that has not ended has its own rules, those that ended apart from those that run', () => {
	const orders = [
		orderRecord({ id: 'a' }),
		orderRecord({ id: 'b', orderKind: 'licence' }),
		orderRecord({ id: 'ended', endDate: '2026-01-01' })
	];
	const requirements = [
		requirementRecord({ id: 'runs', orderId: 'a' }),
		requirementRecord({ id: 'over', orderId: 'a', ended: { on: '2026-11-01' } }),
		requirementRecord({ id: 'ends later', orderId: 'a', ended: { on: '2026-12-24' } }),
		requirementRecord({ id: 'other', orderId: 'b', ended: { on: null } }),
		requirementRecord({ id: 'gone', orderId: 'ended' }),
		requirementRecord({ id: 'of none', orderId: 'nowhere' })
	];
	const found = whereOrdersStand({ orders, requirements }, TODAY).map(({ order, over, open }) => [
		order.id,
		over.map(({ id }) => id),
		open.map(({ id }) => id)
	]);
	expect(found).toEqual([
		['a', ['over'], ['runs', 'ends later']],
		['b', ['other'], []]
	]);
	expect(whereOrdersStand({ orders: [], requirements }, TODAY)).toEqual([]);
});
