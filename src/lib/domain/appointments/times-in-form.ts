import { textOf, type FormFields } from '#lib/domain/text/form-reader.ts';
import { addDays, daysBetween, type LocalDate } from '#lib/domain/time/local-date.ts';

/** So many times that work stand in the form of somebody who asks for another. */
export const MOST_TIMES = 3;

/** The rows of a form that somebody began; a form that has none of them says nothing of times. */
export function timesIn(form: FormFields): { times?: { on: string; at: string | null }[] } {
	const times = Array.from({ length: MOST_TIMES }, (_, row) => ({
		on: textOf(form, `on${row + 1}`).trim(),
		at: textOf(form, `at${row + 1}`).trim() || null
	})).filter(({ on, at }) => on !== '' || at !== null);
	return times.length > 0 ? { times } : {};
}

/** Whether a day that was typed lies before today; what is no day of ours yet says something else of itself. */
export function isPastDay(on: string, today: LocalDate): boolean {
	return addDays(on, 0) === on && daysBetween(on, today) > 0;
}

/** What a form asks of each of several times that are offered: a field's name ends with the number of its row. */
export const fieldsOfTime = ['appointmentKind', 'on', 'at', 'officeId', 'placeName'] as const;
