import type { LocalDate } from './local-date.ts';

/** A day that somebody typed, by the field of its form: what is written down lies behind us, what is planned ahead. */
export interface TypedDay {
	field: string;
	on: LocalDate | null;
	lies: 'behind' | 'ahead';
}

export interface DayProblem {
	code: 'date_in_future' | 'date_in_past';
	field: string;
}

export const behind = (field: string, on: LocalDate | null): TypedDay => ({ field, on, lies: 'behind' });
export const ahead = (field: string, on: LocalDate | null): TypedDay => ({ field, on, lies: 'ahead' });

/**
 * All days that lie on the wrong side of today.
 * @param held what stood there before, by field
 */
export function dayProblems(
	days: readonly TypedDay[],
	today: LocalDate,
	held: Readonly<Record<string, LocalDate | null>> = {}
): DayProblem[] {
	return days.flatMap(({ field, on, lies }): DayProblem[] => {
		if (on === null || on === held[field]) return [];
		if (lies === 'behind') return on > today ? [{ code: 'date_in_future', field }] : [];
		return on < today ? [{ code: 'date_in_past', field }] : [];
	});
}
