import { describe, expect, it } from 'vitest';
import { OrderKind } from '#lib/domain/people/vocabulary.ts';
import { lighterEntries, lighterFor } from './lighter.ts';

const TODAY = '2026-11-29';
const idsFor = (kind: OrderKind, hasUnpaidWork = false, on = TODAY) => {
	const { meetings, earlyEnd, hours } = lighterFor(kind, hasUnpaidWork, on);
	return [meetings, earlyEnd, hours].map((part) => part.map(({ id }) => id));
};

describe('what gets lighter', () => {
	it('has words of its own for each kind of order', () => {
		expect(idsFor('community_order', true)).toEqual([
			['lighter-how-often', 'order-fewer-contacts'],
			['order-early-end', 'lighter-community-end'],
			['unpaid-credit', 'unpaid-credit-good-reason']
		]);
		expect(idsFor('suspended_sentence_order')).toEqual([
			['lighter-how-often', 'order-fewer-contacts'],
			['order-early-end', 'lighter-suspended-end'],
			[]
		]);
		expect(idsFor('licence', true)).toEqual([
			['lighter-how-often', 'order-fewer-contacts'],
			['lighter-licence-end'],
			[]
		]);
		expect(idsFor('post_sentence_supervision')).toEqual([[], ['order-supervision-ended'], []]);
		expect(idsFor('other')).toEqual([[], ['lighter-other'], []]);
	});

	it('says for every kind where the officer is to be asked', () => {
		for (const kind of OrderKind.options) {
			const { meetings, earlyEnd } = lighterFor(kind, false, TODAY);
			expect(earlyEnd.length, kind).toBeGreaterThan(0);
			expect(
				[...meetings, ...earlyEnd].some((entry) => entry.askYourOfficer),
				kind
			).toBe(true);
		}
	});

	it('knows nothing of the law of 2026 before it was one', () => {
		expect(idsFor('community_order', true, '2025-12-31')[1]).toEqual([]);
		expect(idsFor('community_order', true, '2025-12-31')[2]).toEqual([]);
	});

	it('promises nothing, and counts nothing', () => {
		const words = lighterEntries.flatMap(({ text }) => text.en).join(' ');
		expect(words).not.toMatch(/\bwill\b|%|per ?cent|guarantee|sure to|score/i);
	});
});
