import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	isNarrowed,
	narrowedTo,
	pageOf,
	peopleQuery,
	peopleSorts,
	readPeopleChoice,
	sortedPeople,
	stateOf,
	type Listed
} from './people-list.ts';

const somebody = (id: string, changes: Partial<Listed> = {}): Listed => ({
	id,
	forename: 'Ann',
	surname: id,
	language: 'en',
	orderKinds: ['community_order'],
	endedOn: null,
	diedOn: null,
	inCustody: false,
	nextAppointmentAt: 1000,
	officer: { id: 'one', name: 'One' },
	waits: [],
	...changes
});

const people = [
	somebody('a', { forename: 'Zoë', nextAppointmentAt: 3000, waits: [{ group: 'relapse', since: 50 }] }),
	somebody('b', { forename: 'Łukasz', nextAppointmentAt: null, orderKinds: ['licence'] }),
	somebody('c', { diedOn: '2026-11-01', nextAppointmentAt: null, waits: [] }),
	somebody('d', { endedOn: '2026-11-01', nextAppointmentAt: null, officer: { id: 'two', name: 'Two' } }),
	somebody('e', { inCustody: true, language: 'cy', waits: [{ group: 'good', since: 20 }] }),
	somebody('f', { orderKinds: [], officer: null, nextAppointmentAt: 2000 })
];

const known = { groups: ['relapse', 'good'], officers: ['one', 'two'] };
const narrowed = (query: string) =>
	narrowedTo(people, readPeopleChoice(new URLSearchParams(query), known))
		.map(({ id }) => id)
		.join('');

describe('a list of people', () => {
	it.for([
		['', 'abcdef'],
		['waits=any', 'ae'],
		['waits=good', 'e'],
		// Nobody is to be booked who has died or whose orders are over.
		['next=none', 'b'],
		['order=licence', 'b'],
		['state=died', 'c'],
		['state=ended', 'd'],
		['state=in_custody', 'e'],
		['state=no_order', 'f'],
		['state=running', 'ab'],
		['speaks=cy', 'e'],
		['officer=two', 'd'],
		['waits=any&speaks=cy', 'e'],
		['waits=relapse&speaks=cy', ''],
		// What is not there is not asked.
		['waits=made_up&state=x&officer=three&order=%00&speaks=zz&next=1&sort=age', 'abcdef']
	] as const)('narrowed by %s', ([query, found]) => {
		expect(narrowed(query)).toBe(found);
	});

	it.for([
		['surname', 'abcdef'],
		['forename', 'cdefba'],
		['next', 'efabcd'],
		['waiting', 'eabcdf']
	] as const)('sorted by %s', ([sort, order]) => {
		expect(
			sortedPeople(people.toReversed(), sort)
				.map(({ id }) => id)
				.join('')
		).toBe(order);
	});

	it('is in one order, whatever order it came in', () => {
		fc.assert(
			fc.property(
				fc.shuffledSubarray(people, { minLength: people.length }),
				fc.constantFrom(...peopleSorts),
				(list, sort) => {
					expect(sortedPeople(list, sort)).toEqual(sortedPeople(people, sort));
				}
			)
		);
	});

	it('is asked for by its address as it was chosen', () => {
		const query = fc.record({
			waits: fc.constantFrom('', 'any', 'good'),
			next: fc.constantFrom('' as const, 'none' as const),
			state: fc.constantFrom('' as const, 'died' as const),
			officer: fc.constantFrom('', 'two'),
			sort: fc.constantFrom(...peopleSorts)
		});
		fc.assert(
			fc.property(query, (said) => {
				const read = readPeopleChoice(new URLSearchParams(peopleQuery(said)), known);
				expect(read).toEqual({ order: '', speaks: '', ...said });
				expect(isNarrowed(read)).toBe(
					said.waits !== '' || said.next !== '' || said.state !== '' || said.officer !== ''
				);
			})
		);
		expect(peopleQuery({ sort: 'surname' })).toBe('');
		expect(peopleQuery({ sort: 'next' }, 3)).toBe('?sort=next&page=3');
	});

	it('puts a death before all else, and custody before an end', () => {
		expect(stateOf(somebody('x', { diedOn: '2026-11-01', inCustody: true, endedOn: '2026-10-01' }))).toBe(
			'died'
		);
		expect(stateOf(somebody('x', { inCustody: true, endedOn: '2026-10-01' }))).toBe('in_custody');
	});

	it('has every person on one page, and a page that is not there is the nearest that is', () => {
		const many = Array.from({ length: 341 }, (_, at) => at);
		const pages = [1, 2, 3, 4, 5].map((page) => pageOf(many, page));
		expect(pages.flatMap(({ things }) => things)).toEqual(many);
		expect(pageOf(many, 99)).toMatchObject({ number: 5, of: 5 });
		for (const asked of [0, -1, NaN, 1.5, Infinity])
			expect(pageOf(many, asked).number, String(asked)).toBe(1);
		expect(pageOf([], 1)).toEqual({ things: [], number: 1, of: 1 });
	});
});
