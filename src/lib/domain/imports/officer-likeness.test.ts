import { expect, it } from 'vitest';
import { likenessOf, type NamedOfficer } from './officer-likeness.ts';

const officer: NamedOfficer = { forename: 'Nia', surname: 'Newman', team: 'North', staffCode: null };

it.each<[Partial<NamedOfficer>, Partial<NamedOfficer>, ReturnType<typeof likenessOf>]>([
	[{ staffCode: 'N01' }, { staffCode: 'N01', forename: 'Other', surname: 'Name' }, 'staff_code'],
	[{ staffCode: 'N01' }, { staffCode: 'N02' }, null],
	[{ staffCode: 'N01' }, {}, 'name_and_team'],
	[{}, {}, 'name_and_team'],
	[{ surname: 'O’Brien' }, { surname: "O'BRIEN" }, 'name_and_team'],
	[{}, { team: 'South' }, 'name'],
	[{ team: null }, {}, 'name'],
	[{}, { forename: 'Antonia' }, 'surname_and_team'],
	[{ team: null }, { forename: 'Antonia', team: null }, null],
	[{}, { surname: 'Oldman' }, null]
])('an officer with %j and an account with %j: %s', (one, other, expected) => {
	expect(likenessOf({ ...officer, ...one }, { ...officer, ...other })).toBe(expected);
});
