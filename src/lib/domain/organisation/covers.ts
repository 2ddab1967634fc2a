import type { ErrorCode } from '#lib/domain/errors/codes.ts';
import { addDays, type LocalDate } from '#lib/domain/time/local-date.ts';

/** An officer who is away, both days counted, and who has their cases on them; null while nobody was chosen. */
export interface Cover {
	id: string;
	awayId: string;
	coveredById: string | null;
	from: LocalDate;
	until: LocalDate;
}

/** Longer than that it is no absence: their cases go to somebody else. */
const LONGEST_COVER_DAYS = 366;

/** How many times away an officer may have that are not over. A phone is told of as many. */
export const MOST_COVERS_AHEAD = 6;

export interface CoverProblem {
	code: ErrorCode;
	field: 'until' | 'from' | 'coveredById';
}

const meets = (one: Cover, other: Cover) => one.from <= other.until && other.from <= one.until;

/**
 * What is wrong with a time away. Nobody covers for whom they cover for: who is away at some time of it cannot cover.
 * @param others every other one that is not cancelled, of the officer who is away, of whoever is to cover, and those that the
 * officer who is away covers
 */
export function coverProblems(cover: Cover, others: readonly Cover[], today: LocalDate): CoverProblem[] {
	const { awayId, coveredById, from, until } = cover;
	const near = others.filter(({ id }) => id !== cover.id).filter((other) => meets(cover, other));
	const problems: CoverProblem[] = [];
	if (until < from) problems.push({ code: 'end_before_start', field: 'until' });
	if (until > addDays(from, LONGEST_COVER_DAYS) || from > addDays(today, LONGEST_COVER_DAYS))
		problems.push({ code: 'date_too_far', field: 'until' });
	if (near.some((other) => other.awayId === awayId))
		problems.push({ code: 'cover_meets_another', field: 'from' });
	if (near.some((other) => other.coveredById === awayId))
		problems.push({ code: 'officer_covers', field: 'from' });
	if (coveredById === awayId) problems.push({ code: 'cover_is_self', field: 'coveredById' });
	else if (coveredById !== null && near.some((other) => other.awayId === coveredById))
		problems.push({ code: 'cover_is_away', field: 'coveredById' });
	return problems;
}
