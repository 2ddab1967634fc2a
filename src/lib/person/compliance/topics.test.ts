import { expect, it } from 'vitest';
import { orderRecord } from '#lib/domain/records/records.fixture.ts';
import type { RecordOf } from '#lib/domain/records/records.ts';
import { topics, type TopicReader } from './topics.ts';

const today = '2026-11-28';
const ended = orderRecord({ id: 'a', startDate: '2025-01-01', endDate: '2026-01-01' });
const running = orderRecord({ id: 'b', startDate: '2026-06-01', endDate: '2027-05-31' });
const requirement = (id: string, orderId: string): RecordOf<'requirement'> => ({
	kind: 'requirement',
	id,
	orderId,
	requirementKind: 'unpaid_work',
	title: 'Unpaid work',
	detail: null,
	measure: null,
	startDate: null,
	endDate: null,
	ended: null
});
const reader: TopicReader = {
	orderKinds: ['community_order'],
	ladders: [],
	today,
	orders: [ended, running],
	requirements: [requirement('r', 'a'), requirement('s', 'b')]
};

it('tells of an order that has ended, and of its rules, only that they are over', async () => {
	const orders = (await topics.order.read())(reader);
	expect(orders.map(({ id, orderEndedOn }) => [id, orderEndedOn])).toEqual([
		['a', '2026-01-01'],
		['b', null]
	]);
	const rules = (await topics.requirements.read())(reader);
	expect(rules.map(({ id, end }) => [id, end])).toEqual([
		['r', { of: 'order', on: '2026-01-01' }],
		['s', null]
	]);
});
