import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstName, fullName } from './full-name.ts';
import { byName, foldedWords, isFoundBy, sortName } from './name-order.ts';

const named = (forename: string | null, surname: string | null) => ({ forename, surname });

describe('fullName', () => {
	it.for([
		[named('Daniel', 'Okafor'), 'Daniel Okafor', 'Daniel'],
		[named('Sukarno', ''), 'Sukarno', 'Sukarno'],
		[named('Sukarno', null), 'Sukarno', 'Sukarno'],
		[named(null, 'Nguyen'), 'Nguyen', 'Nguyen'],
		[named(' Anne  Marie ', ' van  der Berg'), 'Anne Marie van der Berg', 'Anne Marie'],
		[named('Anne \u0000 Marie', 'Li \u0007 '), 'Anne Marie Li', 'Anne Marie'],
		[named(null, null), '', '']
	] as const)('%j is %s', ([name, full, first]) => {
		expect(fullName(name)).toBe(full);
		expect(firstName(name)).toBe(first);
	});

	it('never has two spaces, one at an end, or a control character', () => {
		const part = fc.option(fc.string({ unit: 'binary' }), { nil: null });
		fc.assert(
			fc.property(part, part, (forename, surname) => {
				const name = fullName({ forename, surname });
				expect(name).toBe(name.trim());
				expect(name).not.toMatch(/\s\s|[\u0000-\u001f\u007f]/);
			})
		);
	});
});

describe('finding somebody', () => {
	it.for([
		['O’Brien', ["O'Brien", 'O’Brien', 'OBrien', 'obrien', "o'bri", 'BRIEN']],
		["O'Neill", ["O'Neill", 'O’Neill', 'ONeill']],
		['Ó Briain', ['Ó Briain', 'O Briain', 'OBriain', "O'Briain", 'briain']],
		['van der Berg', ['van der Berg', 'Berg', 'vanderberg', 'Van Der']],
		['Ørsted-Łuk', ['orsted', 'Ørsted', 'luk', 'ØRSTED ŁUK', 'Orsted-Luk, Seán']],
		['Ɓala', ['bala', 'ƁALA']],
		['D’Arcy', ['dʼarcy', 'd‛arcy', 'dʻarcy', 'd´arcy', 'd`arcy', 'd′arcy', 'd＇arcy', 'DARCY', '"darcy"']],
		['Cholmondeley-Marjoribanks', ['cholmondeley marjoribanks', 'Cholmondeley-Marj', 'marjoribanks']]
	] as const)('%s is found', ([surname, searches]) => {
		for (const search of searches)
			expect(isFoundBy(search, named('Seán', surname), 'X710001'), search).toBe(true);
		for (const search of [
			`${surname}, Seán`,
			`${surname},sean`,
			`  ${surname.toUpperCase()} , SEAN`,
			`Seán ${surname}`
		])
			expect(isFoundBy(search, named('Seán', surname), 'X710001'), search).toBe(true);
		expect(isFoundBy('sean x710001', named('Seán', surname), 'X710001')).toBe(true);
		expect(isFoundBy('Okafor', named('Seán', surname), 'X710001')).toBe(false);
	});
});

describe('sortName', () => {
	it('puts names where somebody looks for them', () => {
		const names = [
			named('Anneke', 'van der Berg'),
			named('Róisín', 'Ó Briain'),
			named('Seán', 'O’Brien'),
			named('Ann', "O'Brien"),
			named('Sukarno', ''),
			named('Zoë', 'Ålund'),
			named('Bo', 'Li'),
			named('Al', 'Lind'),
			named('Ivan', 'Жуков')
		];
		const sorted = names.sort((one, other) => (sortName(one) < sortName(other) ? -1 : 1));
		expect(sorted.map(fullName)).toEqual([
			'Zoë Ålund',
			'Bo Li',
			'Al Lind',
			'Róisín Ó Briain',
			"Ann O'Brien",
			'Seán O’Brien',
			'Sukarno',
			'Anneke van der Berg',
			'Ivan Жуков'
		]);
	});

	it('holds nothing that two databases could order in two ways', () => {
		const part = fc.string({ unit: 'grapheme' });
		fc.assert(
			fc.property(part, part, (forename, surname) => {
				expect(sortName({ forename, surname })).toMatch(/^[a-z0-9]*$/);
			})
		);
	});
});

describe('searching and sorting see the same letters', () => {
	const letters = "aAbÉéøØłŁßŋɓəıİ’ʼ`´'-, Жñ";
	const name = fc.string({ unit: fc.constantFrom(...letters), maxLength: 12 });

	it('finds everybody by their own name, however it is composed, in either order', () => {
		fc.assert(
			fc.property(name, name, fc.constantFrom('NFC', 'NFD', 'NFKC'), (forename, surname, form) => {
				for (const search of [`${forename} ${surname}`, `${surname}, ${forename}`, surname.toUpperCase()])
					expect(isFoundBy(search.normalize(form), { forename, surname }), search).toBe(true);
			})
		);
	});

	it('puts things called alike in one place, whatever their order was', () => {
		const called = ['Zebra', 'éclair', 'Østfold', 'apple', 'Apple pie', 'ECLAIR 2', 'Жук'];
		const sorted = ['apple', 'Apple pie', 'éclair', 'ECLAIR 2', 'Østfold', 'Zebra', 'Жук'];
		fc.assert(
			fc.property(fc.shuffledSubarray(called, { minLength: called.length }), (list) => {
				expect(list.sort(byName((each) => each))).toEqual(sorted);
			})
		);
		expect(foldedWords('Жук')).toEqual(['жук']);
	});
});
