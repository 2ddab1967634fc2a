import { describe, expect, it } from 'vitest';
import { instantAt } from '#lib/domain/time/local-date.ts';
import type { CircumstanceVersion } from './circumstance.ts';
import { situationOn, type OnRecord } from './stood-on.ts';

const id = (number: number) => `01900000-0000-7000-8000-00000000000${number}`;
const said = (number: number, day: string, words: string): CircumstanceVersion => ({
	id: id(number),
	chosen: [],
	words,
	writtenBy: 'person',
	byName: 'Dan',
	at: instantAt(day, 9, 0)
});
const held = (current: CircumstanceVersion, ...before: CircumstanceVersion[]): OnRecord => ({
	...current,
	topic: 'work',
	before,
	earlierNotKept: false
});
const on = (record: OnRecord, day = '2026-11-20') =>
	situationOn([record], day).map(({ then, now }) => [then?.words, now?.words]);

describe('what was known of somebody’s life on a day', () => {
	it.each([
		['what stood, and stands', held(said(1, '2026-11-01', 'Bakery')), [['Bakery', undefined]]],
		['what was written on the day', held(said(1, '2026-11-20', 'Bakery')), [['Bakery', undefined]]],
		[
			'what stood then, beside what it says now',
			held(said(2, '2026-11-25', 'Shop'), said(1, '2026-11-01', 'Bakery')),
			[['Bakery', 'Shop']]
		],
		['what was written only since', held(said(1, '2026-11-25', 'Shop')), [[undefined, 'Shop']]],
		[
			'what is over since',
			held(said(2, '2026-11-25', ''), said(1, '2026-11-01', 'Bakery')),
			[['Bakery', '']]
		],
		[
			'of two before it the latest',
			held(said(3, '2026-11-19', 'Market'), said(2, '2026-11-10', 'Shop'), said(1, '2026-11-01', 'Bakery')),
			[['Market', undefined]]
		],
		['nothing of what was over before', held(said(2, '2026-11-10', ''), said(1, '2026-11-01', 'x')), []],
		['nothing of what came and went since', held(said(2, '2026-11-26', ''), said(1, '2026-11-25', 'x')), []]
	])('is %s', (_name, record, expected) => expect(on(record)).toEqual(expected));

	it.each([
		['before what was kept of it', held(said(2, '2026-11-25', 'Shop')), { then: null, now: 'Shop' }],
		['before it was ended', held(said(2, '2026-11-25', '')), { then: null, now: '' }]
	])('is unknown, and not nothing, %s', (_name, record, { then, now }) => {
		const [found] = situationOn([{ ...record, earlierNotKept: true }], '2026-11-20');
		expect(found).toMatchObject({ then, isThenUnknown: true });
		expect(found?.now?.words).toBe(now);
	});

	it('is known from the first version that was kept on', () => {
		const record = { ...held(said(2, '2026-11-10', 'Shop')), earlierNotKept: true };
		const [found] = situationOn([record], '2026-11-20');
		expect(found).toMatchObject({ then: { words: 'Shop' }, isThenUnknown: false, now: null });
	});

	it('stands in the order in which it is shown', () => {
		const topics = ['health', 'telephone', 'work'] as const;
		const records = topics.map((topic) => ({ ...held(said(1, '2026-11-01', 'x')), topic }));
		expect(situationOn(records, '2026-11-20').map(({ topic }) => topic)).toEqual([
			'telephone',
			'work',
			'health'
		]);
	});
});
