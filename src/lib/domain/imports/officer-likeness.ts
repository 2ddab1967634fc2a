import { foldedWords } from '#lib/domain/people/name-order.ts';

/** Somebody of the staff, as a file names them or as an account has them. */
export interface NamedOfficer {
	forename: string;
	surname: string;
	/** The team's name; null where nothing says one. */
	team: string | null;
	staffCode: string | null;
}

/**
 * How an account is like an officer whom a file names, the most like first. Only an equal staff code is certain; for the rest an
 * administrator says whether it is the same person. Null: nothing says so, or two codes say that it is not.
 */
export const likenesses = ['staff_code', 'name_and_team', 'name', 'surname_and_team'] as const;
export type Likeness = (typeof likenesses)[number];

export function likenessOf(officer: NamedOfficer, account: NamedOfficer): Likeness | null {
	if (officer.staffCode !== null && account.staffCode !== null)
		return officer.staffCode === account.staffCode ? 'staff_code' : null;
	const isSameTeam = officer.team !== null && account.team !== null && isSame(officer.team, account.team);
	if (isSame(officer.surname, account.surname) && isSame(officer.forename, account.forename))
		return isSameTeam ? 'name_and_team' : 'name';
	return isSameTeam && isSame(officer.surname, account.surname) ? 'surname_and_team' : null;
}

function isSame(one: string, other: string): boolean {
	return foldedWords(one).join('') === foldedWords(other).join('');
}
