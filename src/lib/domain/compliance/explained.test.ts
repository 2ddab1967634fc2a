import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantAt } from '#lib/domain/time/local-date.ts';
import type { OrderRecord, RequirementRecord } from '#lib/domain/people/record.ts';
import {
	changeOfTerms,
	explainedByThen,
	explanationDue,
	lastExplained,
	ordersExplained,
	termsOf
} from './explained.ts';
import type { ExplanationRecord } from './explanation.ts';

const TODAY = '2026-11-22';
const FROM = '2026-06-01';
const idOf = (last: number) => `018f0000-0000-7000-8000-${String(last).padStart(12, '0')}`;

const order = (over: Partial<OrderRecord> = {}): OrderRecord => ({
	kind: 'order',
	id: idOf(1),
	orderKind: 'community_order',
	title: 'Community order',
	startDate: '2026-09-01',
	endDate: '2027-09-01',
	...over
});
const rule = (over: Partial<RequirementRecord> = {}): RequirementRecord => ({
	kind: 'requirement',
	id: idOf(11),
	orderId: idOf(1),
	requirementKind: 'unpaid_work',
	title: 'Unpaid work',
	detail: null,
	measure: { unit: 'hours', required: 80, completed: 10 },
	startDate: '2026-09-01',
	endDate: null,
	...over
});
const explanation = (
	orders: readonly OrderRecord[],
	rules: readonly RequirementRecord[],
	over: Partial<ExplanationRecord> = {}
): ExplanationRecord => ({
	kind: 'explanation',
	id: idOf(101),
	explainedOn: '2026-09-03',
	ways: ['face_to_face'],
	language: 'en',
	otherLanguage: '',
	ownWords: '',
	orders: orders.map((each) => termsOf(each, rules, TODAY)),
	byName: 'Elin Lloyd',
	at: 1,
	withdrawnAt: null,
	withdrawnBy: null,
	withdrawnReason: null,
	...over
});
const dueOf = (
	orders: OrderRecord[],
	requirements: RequirementRecord[],
	explanations: ExplanationRecord[],
	from: string | null = FROM
) =>
	ordersExplained({ orders, requirements, explanations }, TODAY).map((each) =>
		explanationDue(each, requirements, from)
	);

describe('what of an order has to be explained again', () => {
	const before = rule();
	const change = (now: RequirementRecord[], nowOrder = order()) =>
		changeOfTerms(termsOf(order(), [before], TODAY), termsOf(nowOrder, now, TODAY));

	it.each([
		['nothing', [rule()], order(), false],
		[
			'hours that were done since',
			[rule({ measure: { unit: 'hours', required: 80, completed: 79 } })],
			order(),
			false
		],
		['a rule that ended', [rule({ ended: { on: '2026-10-01' } })], order(), false],
		['a rule that is gone', [], order(), false],
		['the same words in other capitals and stops', [rule({ title: '  unpaid WORK. ' })], order(), false],
		['another name of the order', [rule()], order({ title: 'CO 12 months' }), false],
		['more hours', [rule({ measure: { unit: 'hours', required: 120, completed: 10 } })], order(), true],
		['other words', [rule({ detail: 'Saturdays' })], order(), true],
		['another end of the rule', [rule({ endDate: '2027-01-01' })], order(), true],
		['a new rule', [rule(), rule({ id: idOf(12), title: 'Curfew' })], order(), true],
		['another end', [rule()], order({ endDate: '2028-09-01' }), true],
		['no end any more', [rule()], order({ endDate: null }), true],
		['another kind', [rule()], order({ orderKind: 'suspended_sentence_order' }), true]
	])('%s', (_name, rules, nowOrder, isChange) => {
		expect(change(rules, nowOrder) !== null).toBe(isChange);
	});

	it('names each rule that is new or says something else, as it stands now', () => {
		const now = [rule({ detail: 'Saturdays' }), rule({ id: idOf(12), title: 'Curfew' })];
		expect(change(now)?.rules.map(({ title }) => title)).toEqual(['Unpaid work', 'Curfew']);
	});

	it('does not depend on the order of the rules', () => {
		const rules = [rule(), rule({ id: idOf(12) }), rule({ id: idOf(13) })];
		fc.assert(
			fc.property(fc.shuffledSubarray(rules, { minLength: 3 }), (shuffled) => {
				expect(changeOfTerms(termsOf(order(), rules, TODAY), termsOf(order(), shuffled, TODAY))).toBeNull();
			})
		);
	});
});

describe('whether an explanation is due', () => {
	it('is at the start of an order, and once it was given no more', () => {
		expect(dueOf([order()], [rule()], [])).toEqual(['start']);
		expect(dueOf([order()], [rule()], [explanation([order()], [rule()])])).toEqual([null]);
	});

	it('is again after a change, until it was explained as it stands', () => {
		const longer = order({ endDate: '2028-09-01' });
		const first = explanation([order()], [rule()]);
		expect(dueOf([longer], [rule()], [first])).toEqual(['changed']);
		const second = explanation([longer], [rule()], { id: idOf(102), explainedOn: '2026-11-01' });
		expect(dueOf([longer], [rule()], [first, second])).toEqual([null]);
		expect(dueOf([longer], [rule()], [second, first])).toEqual([null]);
	});

	it('is where the one that was noted was taken back', () => {
		const first = explanation([order()], [rule()], { withdrawnAt: 5 });
		expect(dueOf([order()], [rule()], [first])).toEqual(['start']);
	});

	it('is not of an order from before explanations were noted here, until a rule of it is new', () => {
		const old = order({ startDate: '2025-01-01' });
		const oldRule = rule({ startDate: '2025-01-01' });
		expect(dueOf([old], [oldRule], [])).toEqual([null]);
		expect(dueOf([old], [oldRule, rule({ id: idOf(12), startDate: FROM })], [])).toEqual(['changed']);
		expect(dueOf([old], [rule({ startDate: null })], [])).toEqual([null]);
		expect(dueOf([old], [oldRule], [], null)).toEqual(['start']);
		expect(dueOf([order({ startDate: null })], [], [])).toEqual(['start']);
	});

	it('is never under an order that has ended, has not begun, or that the law ended', () => {
		const none = [
			order({ endedOn: '2026-11-01' }),
			order({ endDate: '2026-11-01' }),
			order({ startDate: '2026-12-24' }),
			order({ orderKind: 'post_sentence_supervision' })
		];
		for (const each of none) expect(dueOf([each], [], [])).toEqual([]);
		expect(dueOf([], [], [])).toEqual([]);
	});

	it('is of each of two orders by itself', () => {
		const other = order({ id: idOf(2), orderKind: 'licence' });
		expect(dueOf([order(), other], [rule()], [explanation([order()], [rule()])])).toEqual([null, 'start']);
		expect(dueOf([order(), other], [rule()], [explanation([order(), other], [rule()])])).toEqual([
			null,
			null
		]);
	});
});

describe('what is shown beside an event', () => {
	const noted = explanation([order()], [rule()], {
		explainedOn: '2026-11-10',
		at: instantAt('2026-11-10', 12, 0)
	});
	const on = (occurredOn: string, made = [noted], orderId: string | null = idOf(1)) =>
		explainedByThen({ orderId, occurredOn }, made, order(), FROM);

	it('is the last explanation up to its day', () => {
		expect(on('2026-11-10')).toMatchObject({ on: '2026-11-10', by: 'Elin Lloyd', laterOn: null });
		expect(on('2026-11-09')).toMatchObject({ on: null, laterOn: '2026-11-10', fromBefore: false });
		expect(on('2026-11-09', [])).toMatchObject({ on: null, laterOn: null });
	});

	it('says when it was noted, where that was after its day', () => {
		const late = { ...noted, at: instantAt('2026-11-20', 9, 0) };
		expect(on('2026-11-19', [late])).toMatchObject({ on: '2026-11-10', notedOn: '2026-11-20' });
		expect(on('2026-11-20', [late])).toMatchObject({ on: '2026-11-10', notedOn: null });
		expect(on('2026-11-10')).toMatchObject({ on: '2026-11-10', notedOn: null });
		expect(on('2026-11-09', [late])).toMatchObject({ on: null, notedOn: null });
	});

	it('is of its own order, and of any where nobody knows it', () => {
		expect(on('2026-11-20', [noted], idOf(2)).on).toBeNull();
		expect(on('2026-11-20', [noted], null).on).toBe('2026-11-10');
		expect(on('2026-11-20', [{ ...noted, withdrawnAt: 3 }]).on).toBeNull();
	});

	it('says that it is not known of an order from before', () => {
		const old = { startDate: '2025-01-01' };
		expect(explainedByThen({ orderId: idOf(1), occurredOn: TODAY }, [], old, FROM).fromBefore).toBe(true);
	});
});

it('of two on one day the one that was noted last is the last', () => {
	const one = explanation([order()], [], { id: idOf(101), at: 1 });
	const two = explanation([order()], [], { id: idOf(102), at: 2 });
	expect(lastExplained(idOf(1), [one, two])?.id).toBe(idOf(102));
	expect(lastExplained(idOf(1), [two, one])?.id).toBe(idOf(102));
});
