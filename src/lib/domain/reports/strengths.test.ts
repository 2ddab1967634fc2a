import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembleSnapshot } from '#lib/domain/records/snapshot.ts';
import { isSameStrength, moved, strengthKey } from './same-strength.ts';
import { inOwnOrder } from './strength-order.ts';
import type { StrengthRecord } from './strength-record.ts';
import { notTheirsInPlan, personsStrengths, strengthsOf } from './strengths.ts';
import { asStaffRead } from './as-staff-read.ts';

const strength = (changes: Partial<StrengthRecord> = {}): StrengthRecord => ({
	kind: 'strength',
	id: 'one',
	words: 'I keep going',
	choice: null,
	namedBy: 'person',
	byName: null,
	reason: null,
	state: 'kept',
	namedAt: 1_000,
	place: null,
	...changes
});
const withPlan = (records: StrengthRecord[], strengths: string[] = []) => ({
	...assembleSnapshot([
		...records,
		{ kind: 'plan', id: 'plan', agreement: null, agreedOn: null, ownWords: null, strengths, openStages: [] }
	])
});

describe('the same strength', () => {
	it.each([
		['I keep going', '  i  KEEP going '],
		['Caf\u00e9 work', 'cafe\u0301 work'],
		['I\u00a0listen', 'I listen']
	])('%j is %j', (a, b) => {
		expect(isSameStrength({ words: a, choice: null }, { words: b, choice: null })).toBe(true);
	});

	it('is the same line of the list in another language, and other words are another', () => {
		const english = { words: 'I keep going', choice: 'keeps_going' };
		expect(isSameStrength(english, { words: 'Rwy\u2019n dal ati', choice: 'keeps_going' })).toBe(true);
		expect(isSameStrength(english, { words: 'I listen', choice: null })).toBe(false);
		expect(strengthKey(' \u200b ')).toBe('');
	});
});

describe('the order', () => {
	const any = fc.record({
		id: fc.uuid(),
		namedAt: fc.nat({ max: 3 }),
		place: fc.option(fc.nat({ max: 4 }))
	});

	it('is the same whatever way they come, and what has no place stands last', () => {
		fc.assert(
			fc.property(fc.uniqueArray(any, { selector: ({ id }) => id }), (all) => {
				const sorted = all.toSorted(inOwnOrder);
				expect(all.toReversed().toSorted(inOwnOrder)).toEqual(sorted);
				const placed = sorted.map(({ place }) => place !== null);
				expect(placed).toEqual(placed.toSorted((a, b) => Number(b) - Number(a)));
			})
		);
	});

	it('moves one a place, and loses none', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.uuid(), { minLength: 1 }),
				fc.nat(),
				fc.constantFrom(-1, 1),
				(ids, at, by) => {
					const id = ids[at % ids.length] ?? '';
					const next = moved(ids, id, by as -1 | 1);
					expect(next.toSorted()).toEqual(ids.toSorted());
					const to = Math.min(Math.max(ids.indexOf(id) + by, 0), ids.length - 1);
					expect(next.indexOf(id)).toBe(to);
				}
			)
		);
		expect(moved(['a', 'b'], 'gone', 1)).toEqual(['a', 'b']);
	});
});

describe('what stands as theirs', () => {
	it('is what they keep, in their order, then what the plan names', () => {
		const records = [
			strength({ id: 'a', words: 'I listen', place: 1 }),
			strength({ id: 'b', words: 'I cook', place: 0 }),
			strength({ id: 'c', words: 'I joke', place: null })
		];
		expect(strengthsOf(withPlan(records, ['Good with people', 'i COOK']))).toEqual([
			'I cook',
			'I listen',
			'I joke',
			'Good with people'
		]);
	});

	it('is without what was let go, also where the plan still has it, and with it again once it is taken in', () => {
		const gone = strength({ words: 'Good with people', namedBy: 'plan', state: 'not_me' });
		expect(strengthsOf(withPlan([gone], ['Good with people']))).toEqual([]);
		expect(personsStrengths(withPlan([gone], ['Good with people'])).notTheirs).toEqual([gone]);
		const back = { ...gone, state: 'kept' as const };
		expect(strengthsOf(withPlan([back], ['Good with people']))).toEqual(['Good with people']);
	});

	it('keeps a suggestion apart until they say, and takes nothing away for it', () => {
		const suggested = strength({ namedBy: 'officer', byName: 'Priya Raman', state: 'suggested' });
		const { kept, suggested: waiting } = personsStrengths(withPlan([suggested]));
		expect([kept, waiting]).toEqual([[], [suggested]]);
		expect(strengthsOf(withPlan([suggested], ['I keep going']))).toEqual(['I keep going']);
	});

	it('has each once, where two phones named it or it was suggested meanwhile', () => {
		const records = [
			strength({ id: 'a' }),
			strength({ id: 'b', words: 'i keep GOING', namedAt: 2_000 }),
			strength({ id: 'c', state: 'suggested', namedBy: 'officer' }),
			strength({ id: 'd', state: 'let_go' })
		];
		const all = personsStrengths(withPlan(records, ['I keep going ']));
		expect(all.kept.map(({ id }) => id)).toEqual(['a']);
		expect([all.suggested, all.notTheirs, all.elsewhere]).toEqual([[], [], []]);
	});
});

describe('what staff read', () => {
	it('is what the plan names and they said something of, only as long as the plan names it', () => {
		const gone = strength({ words: 'Good with people', namedBy: 'plan', state: 'let_go' });
		const notMe = strength({ id: 'two', words: 'Gets up early', namedBy: 'plan', state: 'not_me' });
		const own = strength({ id: 'three', words: 'I sing', state: 'let_go' });
		const kept = strength({ id: 'four', namedBy: 'plan' });
		const all = [gone, notMe, own, kept];
		const named = ['good with PEOPLE', 'I sing', 'I keep going'];
		expect(notTheirsInPlan(withPlan(all, named))).toEqual([gone]);
		expect(notTheirsInPlan(withPlan(all, [...named, 'Gets up early']))).toEqual([gone, notMe]);
		expect(notTheirsInPlan(withPlan(all))).toEqual([]);
	});

	it('is none of what somebody named and let go themselves, and what became of a suggestion', () => {
		expect(asStaffRead(strength({ state: 'let_go' }))).toBeNull();
		expect(asStaffRead(strength({ state: 'not_me' }))).toBeNull();
		expect(asStaffRead(strength())).toEqual(strength());
		const suggested = strength({ namedBy: 'officer', state: 'not_me' });
		expect(asStaffRead(suggested)).toEqual(suggested);
	});
});
