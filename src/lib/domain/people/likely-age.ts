import type { LocalDate } from '#lib/domain/time/local-date.ts';

/** Nobody younger is held to account by a court in England and Wales (Children and Young Persons Act 1933, section 50). */
const YOUNGEST = 10;
const OLDEST = 110;

/** Whether somebody born then can be on probation at all, however unlikely; a typing mistake mostly cannot. */
export function isLikelyBirthday(dateOfBirth: LocalDate, today: LocalDate): boolean {
	const year = Number(today.slice(0, 4));
	const rest = today.slice(4);
	return dateOfBirth <= `${year - YOUNGEST}${rest}` && dateOfBirth >= `${year - OLDEST}${rest}`;
}
