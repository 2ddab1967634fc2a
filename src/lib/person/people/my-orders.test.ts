import { describe, expect, it } from 'vitest';
import { orderRecord } from '#lib/domain/records/records.fixture.ts';
import { namesWhereSeveral, orderNames } from '#lib/i18n/people/order-names.ts';
import { kindsToRead, laddersFor } from './my-orders.ts';

const today = '2026-11-28';
const community = orderRecord({ id: 'a', startDate: '2026-09-01', endDate: '2027-02-28' });
const suspended = orderRecord({
	id: 'b',
	orderKind: 'suspended_sentence_order',
	startDate: '2026-01-10',
	endDate: '2027-07-09'
});
const ended = orderRecord({ id: 'c', startDate: '2025-01-01', endDate: '2026-01-01' });
const kinds = (orders: Parameters<typeof laddersFor>[0]) =>
	laddersFor(orders, today).map(({ orderKind }) => orderKind);

describe('the orders of which it is told what can follow', () => {
	it('are all that run, and none that has ended', () => {
		expect(kinds([community, suspended])).toEqual(['community_order', 'suspended_sentence_order']);
		expect(kinds([ended, suspended])).toEqual(['suspended_sentence_order']);
		expect(kinds([ended])).toEqual([]);
		expect(kindsToRead([ended], today)).toEqual(['community_order']);
	});

	it('leave what holds for everybody where none is here yet, and what the law ended as it is', () => {
		expect(kinds([])).toEqual(['other']);
		expect(kinds([{ ...community, orderKind: 'post_sentence_supervision' }])).toEqual([
			'post_sentence_supervision'
		]);
	});

	it('are named where there are several, and told apart by their first day where they are of a kind', () => {
		expect(namesWhereSeveral([community, ended], today, 'en').size).toBe(0);
		expect(namesWhereSeveral([community, suspended], today, 'en').get('b')).toBe('Suspended sentence order');
		expect(orderNames([community, ended], 'en').get('c')).toBe(
			'Community order, from Wednesday 1 January 2025'
		);
		expect(orderNames([community, ended], 'cy').get('c')).toBe(
			'Gorchymyn cymunedol, o ddydd Mercher 1 Ionawr 2025'
		);
	});
});
