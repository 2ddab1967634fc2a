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

it('tells two rules of one kind apart by what is written down, and explains them once', async () => {
	const both = [requirement('s', 'b'), { ...requirement('t', 'c'), title: 'Unpaid work, 40 hours' }];
	const orders = [running, { ...running, id: 'c', orderKind: 'suspended_sentence_order' as const }];
	const rules = (await topics.requirements.read())({ ...reader, orders, requirements: both });
	expect(rules.map(({ id, alsoIds, notes }) => [id, alsoIds, notes])).toEqual([
		['s', ['t'], ['Unpaid work', 'Unpaid work, 40 hours']]
	]);
});

it('tells what holds under two orders once, and of each by its name', async () => {
	const suspended = orderRecord({
		id: 'c',
		orderKind: 'suspended_sentence_order',
		startDate: '2026-07-01',
		endDate: null
	});
	const name = (id: string) => ({ en: id, cy: id });
	const sections = (await topics['what-can-follow'].read())({
		...reader,
		ladders: [running, suspended].map(({ id, orderKind }) => ({ id, orderKind, name: name(id) }))
	});
	const said = sections.flatMap(({ entries }) => entries);
	expect(new Set(said).size).toBe(said.length);
	expect(sections.map(({ title }) => title?.en)).toEqual(
		expect.arrayContaining(['A warning', 'Court', 'b: Court', 'c: Court'])
	);
	const orders = (await topics.order.read())({ ...reader, orders: [running, suspended] });
	expect(orders.map(({ title }) => title?.en)).toEqual([
		'All your orders',
		'Community order',
		'Suspended sentence order'
	]);
	const texts = orders.flatMap(({ entries }) => entries);
	expect(new Set(texts).size).toBe(texts.length);
	expect(orders.flatMap(({ notes }) => notes ?? [])).toHaveLength(2);
});
