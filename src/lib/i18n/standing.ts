import type { Attendance, Position } from '#lib/domain/compliance/standing.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import type { Language } from '#lib/domain/snapshot/records.ts';
import { plural } from './plural.ts';
import { standingCy } from './standing.cy.ts';
import { standingEn, type StandingDates, type StandingTexts } from './standing.en.ts';

export const standingTexts: Record<Language, StandingTexts> = { en: standingEn, cy: standingCy };

function datesOf(position: Position, formatDate: (date: LocalDate) => string): StandingDates {
	return {
		missed: 'missedOn' in position ? formatDate(position.missedOn) : '',
		due: 'dueOn' in position && position.dueOn !== null ? formatDate(position.dueOn) : null
	};
}

/**
 * Where a person stands, in words.
 * @param formatDate gives the date as it is shown, weekday first and in the same language.
 */
export function positionWords(
	position: Position,
	language: Language,
	formatDate: (date: LocalDate) => string
): { home: string; rules: [string, string] } {
	const text = standingTexts[language].position[position.kind];
	const dates = datesOf(position, formatDate);
	return { home: text.home(dates), rules: text.rules(dates) };
}

/** One sentence about one count of attendance. */
export function attendanceWords(column: keyof Attendance, count: number, language: Language): string {
	const text = standingTexts[language].attendance[column];
	return count === 0 ? text.zero(count) : plural(language, count, text);
}
