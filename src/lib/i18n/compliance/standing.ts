import type { Attendance } from '#lib/domain/compliance/attendance.ts';
import type { Position } from '#lib/domain/compliance/standing.ts';
import type { WarningNow } from '#lib/domain/compliance/warning-now.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import type { Language } from '#lib/domain/text/language.ts';
import { formatDate as inFull } from '#lib/i18n/dates.ts';
import { plural } from '#lib/domain/text/plural.ts';
import type { StandingDates, StandingHomeTexts } from './standing-home.en.ts';
import type { StandingTexts } from './standing.en.ts';

export interface PositionWords {
	rules: [string, string];
	/** What would make it better, and what would make it worse; null where nothing can move. */
	moves: [better: string, worse: string] | null;
}

function datesOf(
	position: Position,
	language: Language,
	formatDate: (date: LocalDate) => string
): StandingDates {
	return {
		on: 'occurredOn' in position ? formatDate(position.occurredOn) : '',
		due: 'dueOn' in position ? formatDate(position.dueOn) : '',
		until: 'until' in position ? formatDate(position.until) : '',
		ended: 'endedOn' in position && position.endedOn ? inFull(language, position.endedOn, '') : null
	};
}

/**
 * Where a person stands, in words.
 * @param texts of one language, so that a phone loads no other
 * @param formatDate gives the date as it is shown, weekday first and in the same language
 */
export function positionWords(
	position: Position,
	texts: StandingTexts,
	formatDate: (date: LocalDate) => string
): PositionWords {
	const text = texts.position[position.kind];
	const dates = datesOf(position, texts.language, formatDate);
	return { rules: text.rules(dates), moves: text.moves?.(dates) ?? null };
}

/** The same in one line, for Home. */
export function positionAtHome(
	position: Position,
	texts: StandingHomeTexts,
	formatDate: (date: LocalDate) => string
): string {
	return texts.position[position.kind](datesOf(position, texts.language, formatDate));
}

/** One sentence about one count of attendance. */
export function attendanceWords(
	column: keyof Attendance,
	count: number,
	texts: StandingTexts,
	language: Language
): string {
	const text = texts.attendance[column];
	return count === 0 ? text.zero(count) : plural(language, count, text);
}

/** What a warning is worth today, in a sentence or two; null for a letter that stands: no law says how long one counts. */
export function warningWords(
	now: WarningNow,
	texts: StandingTexts,
	formatDate: (date: LocalDate) => string
): string | null {
	switch (now.kind) {
		case 'letter':
			return null;
		case 'order_over':
			return texts.warningOrderOver(now.endedOn && inFull(texts.language, now.endedOn, ''));
		case 'counts':
			return texts.warning.counts(formatDate(now.until));
		case 'over':
			return texts.warning.over(formatDate(now.lastDay));
		case 'taken_back':
			return texts.warning.taken_back(formatDate(now.on));
	}
}
