import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OrderKind } from './vocabulary.ts';
import { addDays } from '#lib/domain/time/local-date.ts';
import {
	hasEnded,
	haveAllEnded,
	lastEnd,
	mayBeUnderOrder,
	orderForEvent,
	ranOn,
	titleOfOrders,
	type OrderLinks
} from './running-orders.ts';
import { id } from '#lib/domain/compliance/standing.fixture.ts';

const none: OrderLinks = { chosen: null, linked: null, served: null };
const suspended = {
	id: id(1),
	orderKind: 'suspended_sentence_order',
	startDate: '2026-01-10',
	endDate: '2027-07-09',
	endedOn: null
} as const;
const community = {
	id: id(2),
	orderKind: 'community_order',
	startDate: '2026-09-01',
	endDate: '2027-08-31',
	endedOn: null
} as const;
const both = [community, suspended];
const day = '2026-11-25';
const today = '2026-11-28';
const idOf = (links: Partial<OrderLinks>, orders: Parameters<typeof orderForEvent>[0] = both) => {
	const found = orderForEvent(orders, { ...none, ...links }, day, today);
	return found.refused ?? found.order.id;
};

describe('the order under which something happened', () => {
	it('is the one that the case system names, whichever began last', () => {
		expect(idOf({ linked: suspended.id })).toBe(suspended.id);
		expect(idOf({ linked: suspended.id, served: community.id })).toBe(suspended.id);
		expect(idOf({ served: suspended.id })).toBe(suspended.id);
	});

	it('is what the officer says, before all else', () => {
		expect(idOf({ chosen: community.id, linked: suspended.id })).toBe(community.id);
		expect(idOf({ chosen: id(9) })).toBe('not_found');
	});

	it('is asked of the officer where several ran, or where the one that is named is not here', () => {
		expect(idOf({})).toBe('order_not_known');
		expect(idOf({ linked: id(9) })).toBe('order_not_known');
		expect(idOf({ linked: id(9) }, [suspended])).toBe('order_not_known');
		expect(idOf({}, [suspended])).toBe(suspended.id);
		expect(idOf({}, [suspended, { ...community, endedOn: '2026-11-26' }])).toBe('order_not_known');
	});

	it('is none once it has ended, by its day or by what really happened', () => {
		expect(idOf({}, [{ ...community, endDate: '2026-11-27' }])).toBe('order_has_ended');
		expect(idOf({}, [{ ...community, endedOn: '2026-11-26' }])).toBe('order_has_ended');
		expect(idOf({}, [{ ...community, endedOn: '2026-11-24' }])).toBe('no_order_then');
		expect(idOf({ linked: community.id }, [{ ...community, endedOn: '2026-11-24' }, suspended])).toBe(
			'no_order_then'
		);
		expect(idOf({}, [])).toBe('no_order_then');
	});

	it('is never supervision that the law ended', () => {
		const ended = { ...community, orderKind: 'post_sentence_supervision' } as const;
		expect(idOf({}, [ended])).toBe('supervision_ended_by_law');
		expect(idOf({ linked: ended.id }, [ended, suspended])).toBe('supervision_ended_by_law');
		expect(idOf({}, [ended, suspended])).toBe(suspended.id);
	});

	it('runs both on its day and now, and is never chosen among several', () => {
		const date = fc.option(fc.integer({ min: -400, max: 400 }).map((days) => addDays(today, days)));
		const order = fc.record({
			id: fc.integer({ min: 1, max: 4 }).map(id),
			orderKind: fc.constantFrom(...OrderKind.options),
			startDate: date,
			endDate: date,
			endedOn: date
		});
		const orders = fc.uniqueArray(order, { maxLength: 4, selector: (each) => each.id });
		const link = fc.option(fc.integer({ min: 1, max: 5 }).map(id));
		const links = fc.record({ chosen: link, linked: link, served: link });
		fc.assert(
			fc.property(orders, links, (held, given) => {
				const found = orderForEvent(held, given, day, today);
				const named = given.chosen ?? given.linked ?? given.served;
				if (found.refused !== null) return;
				expect(ranOn(found.order, day) && !hasEnded(found.order, today)).toBe(true);
				expect(found.order.orderKind).not.toBe('post_sentence_supervision');
				if (named !== null) expect(found.order.id).toBe(named);
				else
					expect(
						held.filter((each) => each.orderKind !== 'post_sentence_supervision' && ranOn(each, day))
					).toEqual([found.order]);
			})
		);
	});
});

describe('orders in one line', () => {
	const over = { ...community, endDate: '2026-01-01', title: 'Old order' };
	const runs = { ...suspended, title: 'Order' };

	it('are those that run, else the one that began last, with the last day of all', () => {
		expect(titleOfOrders([over, runs], today)).toBe('Order');
		expect(titleOfOrders([runs, { ...community, title: 'Other' }], today)).toBe('Order · Other');
		expect(titleOfOrders([runs, runs], today)).toBe('Order');
		expect(titleOfOrders([over, { ...over, title: 'Older' }], today)).toBe('Old order');
		expect(titleOfOrders([], today)).toBeNull();
		expect(lastEnd([{ ...over, endedOn: '2025-12-01' }, over, runs], today)).toBe('2026-01-01');
		expect(lastEnd([runs], today)).toBeNull();
	});
});

it('all orders have ended once there was one and none runs on', () => {
	const order = (endDate: string | null) => ({ startDate: '2026-01-05', endDate });
	expect(haveAllEnded([], '2026-11-25')).toBe(false);
	expect(haveAllEnded([order('2026-11-24'), order('2026-11-25')], '2026-11-25')).toBe(false);
	expect(haveAllEnded([order('2026-11-24'), order(null)], '2026-11-25')).toBe(false);
	expect(haveAllEnded([order('2026-11-24'), order('2026-11-24')], '2026-11-25')).toBe(true);
});

describe('the duties of an order', () => {
	it('may hold for whom none is on record yet, and hold while one runs that something can follow under', () => {
		expect(mayBeUnderOrder([], today)).toBe(true);
		expect(mayBeUnderOrder(both, today)).toBe(true);
		expect(mayBeUnderOrder([{ ...community, endedOn: '2026-11-27' }], today)).toBe(false);
		expect(mayBeUnderOrder([{ ...community, orderKind: 'post_sentence_supervision' }], today)).toBe(false);
	});
});
