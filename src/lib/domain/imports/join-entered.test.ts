import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrderKind } from '#lib/domain/people/vocabulary.ts';
import { joinOrders, joinRequirements } from './join-entered.ts';
import { mergeCase, saidOfEntered } from './merge-case.ts';

const order = (id: string, startDate: string | null, orderKind: OrderKind = 'community_order') => ({
	id,
	orderKind,
	startDate
});

describe('an order of an import', () => {
	it.for([
		[
			'of the same day is the one that was entered',
			[order('e', '2026-03-02')],
			[order('t', '2026-03-02')],
			'e'
		],
		[
			'begun some days away is, where there is one',
			[order('e', '2026-03-05')],
			[order('t', '2026-03-02')],
			'e'
		],
		['begun a year away is not', [order('e', '2025-03-02')], [order('t', '2026-03-02')], undefined],
		['whose day was not entered is', [order('e', null)], [order('t', '2026-03-02')], 'e'],
		['of another kind is not', [order('e', '2026-03-02', 'licence')], [order('t', '2026-03-02')], undefined],
		[
			'of two that fit is neither',
			[order('e', '2026-03-01'), order('f', '2026-03-04')],
			[order('t', '2026-03-02')],
			undefined
		]
	] as const)('%s', ([, entered, told, expected]) => {
		expect(joinOrders(entered, told).get('t')).toBe(expected);
	});

	it('is joined to one at most, of its own kind, and none is joined twice', () => {
		const orders = (prefix: string) =>
			fc
				.array(
					fc.tuple(
						fc.option(fc.constantFrom('2026-03-01', '2026-03-02', '2025-01-01')),
						fc.constantFrom<OrderKind>('community_order', 'licence')
					),
					{ maxLength: 5 }
				)
				.map((all) => all.map(([day, kind], index) => order(`${prefix}${index}`, day, kind)));
		fc.assert(
			fc.property(orders('e'), orders('t'), (entered, told) => {
				const joined = joinOrders(entered, told);
				expect(new Set(joined.values()).size).toBe(joined.size);
				for (const [toldId, enteredId] of joined)
					expect(told.find(({ id }) => id === toldId)?.orderKind).toBe(
						entered.find(({ id }) => id === enteredId)?.orderKind
					);
			})
		);
	});
});

it('a requirement of an import is the one of its kind under the same order', () => {
	const one = { id: 'e', orderId: 'o', requirementKind: 'unpaid_work' } as const;
	expect(joinRequirements([one], [{ ...one, id: 't' }]).get('t')).toBe('e');
	expect(joinRequirements([one], [{ ...one, id: 't', orderId: 'p' }]).size).toBe(0);
	expect(
		joinRequirements(
			[one],
			[
				{ ...one, id: 't' },
				{ ...one, id: 'u' }
			]
		).size
	).toBe(0);
});

describe('what was entered and an import tells of', () => {
	const held = { title: 'Ours', startDate: null, endDate: '2027-01-01' };

	it('is filled where it was empty, contradicted where it differs, and silent where the file is', () => {
		const told = { title: 'Theirs', startDate: '2026-01-01', endDate: null };
		expect(mergeCase<Record<string, unknown>>(held, saidOfEntered(held), told)).toMatchObject({
			fields: { title: 'Ours', startDate: '2026-01-01', endDate: '2027-01-01' },
			taken: ['startDate'],
			differing: ['title']
		});
	});

	it('loses nothing that was written, whatever the file says', () => {
		const value = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: null });
		const fields = fc.record({ title: value, startDate: value, endDate: value });
		fc.assert(
			fc.property(fields, fields, (ours, theirs) => {
				const { fields: after, differing } = mergeCase(ours, saidOfEntered(ours), theirs);
				for (const [field, written] of Object.entries(ours)) {
					const name = field as keyof typeof ours;
					if (written !== null) expect(after[name]).toBe(written);
					const isOther = theirs[name] !== null && written !== null && theirs[name] !== written;
					expect(differing.includes(name)).toBe(isOther);
				}
			})
		);
	});
});
