import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPeople } from './find-people.ts';
import { fullName } from './full-name.ts';

const person = (forename: string, surname: string, preferredName = forename, crn = 'X710001') => ({
	forename,
	surname,
	preferredName,
	crn
});

const people = [
	person('Daniel', 'Okafor', 'Danny', 'X710001'),
	person('Daniel', 'Brown', 'Daniel', 'X710002'),
	person('Daniel', 'Davies', 'Dan', 'X710003'),
	person('Paweł', 'Zieliński', 'Paweł', 'X710004'),
	person('Siân', 'ap Rhŷs', 'Siân', 'X710005'),
	person('Anneke', 'van der Berg', 'Anneke', 'X710006'),
	person('Róisín', 'Ó Briain', 'Róisín', 'X710007'),
	person('Seán', "O'Brien", 'Seán', 'X710008'),
	person('Jordan', 'Nowak-Zieliński', 'JJ', 'X710009'),
	person('Sukarno', '', 'Sukarno', 'X710010'),
	person('Anne Marie', 'Marsh', 'Anne', 'X710011'),
	person('Glenys', 'Llŵyd', 'Mam', 'X710012')
];

describe('somebody is found as people look for them', () => {
	it.for([
		['okafor dan', ['Daniel Okafor']],
		['Daniel O', ['Daniel Okafor']],
		['o daniel', ['Daniel Okafor']],
		['danny', ['Daniel Okafor']],
		['danny okafor', ['Daniel Okafor']],
		['OKAFOR, Daniel', ['Daniel Okafor']],
		['Daniel D', ['Daniel Davies']],
		['dan davies', ['Daniel Davies']],
		['daniel', ['Daniel Okafor', 'Daniel Brown', 'Daniel Davies']],
		['Pawel', ['Paweł Zieliński']],
		['Paweł', ['Paweł Zieliński']],
		['zielinski', ['Paweł Zieliński', 'Jordan Nowak-Zieliński']],
		['nowak z', ['Jordan Nowak-Zieliński']],
		['jj', ['Jordan Nowak-Zieliński']],
		['sian rhys', ['Siân ap Rhŷs']],
		['aprhys', ['Siân ap Rhŷs']],
		['llwyd', ['Glenys Llŵyd']],
		['vanderberg', ['Anneke van der Berg']],
		['van der b', ['Anneke van der Berg']],
		['berg anneke', ['Anneke van der Berg']],
		['obrien', ["Seán O'Brien"]],
		["o'brien", ["Seán O'Brien"]],
		['OBriain', ['Róisín Ó Briain']],
		['sukarno', ['Sukarno']],
		['anne m', ['Anne Marie Marsh']],
		['x710004', ['Paweł Zieliński']],
		['X710004 pawel', ['Paweł Zieliński']],
		// Nobody's name begins so: half a name, or half a number, is enough.
		['kafor', ['Daniel Okafor']],
		['710006', ['Anneke van der Berg']],
		['xyz', []]
	] as [string, string[]][])('%s', ([search, found]) => {
		expect(findPeople(people, search).map(fullName)).toEqual(found);
	});

	it('finds everybody where nothing is said, in the order they were given in', () => {
		expect(findPeople(people, ' , ')).toEqual(people);
	});

	it('finds everybody by their own whole name, in either order, and by any beginning of each word', () => {
		const letters = fc.string({ unit: fc.constantFrom(...'abéłŁŵ'), minLength: 1, maxLength: 6 });
		fc.assert(
			fc.property(letters, letters, fc.nat(5), (forename, surname, cut) => {
				const one = person(forename, surname, 'Someone');
				for (const search of [
					`${forename} ${surname}`,
					`${surname}, ${forename}`,
					`${forename.slice(0, 1 + (cut % forename.length))} ${surname.slice(0, 1)}`
				])
					expect(findPeople([one], search), search).toEqual([one]);
			})
		);
	});

	it('answers at once, whatever is typed', () => {
		const long = person('a '.repeat(60), 'b '.repeat(60));
		const before = performance.now();
		findPeople(
			Array.from({ length: 50 }, () => long),
			'a '.repeat(58) + 'zz'
		);
		expect(performance.now() - before).toBeLessThan(3000);
	});
});
